package org.waymark.portal.report.file;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.waymark.portal.chart.SvgPlot;
import org.waymark.portal.markup.FacesMarkup;
import org.waymark.portal.report.Report;

/** {@code wm:report}: writes the sections of a {@link Report}. Attribute: {@code value}. */
@FacesComponent("org.waymark.Report")
public class ReportComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.waymark.Report";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var report = (Report) getAttributes().get("value");
        var sections = new SectionMarkup(
                new FacesMarkup(faces.getResponseWriter(), this),
                (out, plot) -> SvgPlot.write(out, plot.chart(), plot.wide()),
                faces.getViewRoot().getLocale());
        report.sections().forEach(sections::write);
    }
}
