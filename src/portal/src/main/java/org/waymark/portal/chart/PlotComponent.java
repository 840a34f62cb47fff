package org.waymark.portal.chart;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.waymark.portal.markup.FacesMarkup;

/**
 * {@code wm:plot}: writes the drawings of a {@link Chart}, one for each width; {@code plots.css} shows the one that fits.
 * Attributes: {@code value}, the chart; {@code wide}, whether it may fill a page.
 */
@FacesComponent("org.waymark.Plot")
public class PlotComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.waymark.Chart";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Chart chart = (Chart) getAttributes().get("value");
        if (chart != null) {
            boolean wide = Boolean.parseBoolean(String.valueOf(getAttributes().get("wide")));
            SvgPlot.write(new FacesMarkup(faces.getResponseWriter(), this), chart, wide);
        }
    }
}
