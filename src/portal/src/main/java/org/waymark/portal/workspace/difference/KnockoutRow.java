package org.waymark.portal.workspace.difference;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.waymark.segmentation.target.TargetMatrix.Knockout;

/** A condition while it is edited. */
public class KnockoutRow implements Serializable {

    private String name;
    private Integer[] failing;

    KnockoutRow(Knockout knockout) {
        name = knockout.name();
        failing = knockout.failing().toArray(Integer[]::new);
    }

    boolean isEmpty() {
        return (name == null || name.isBlank()) && (failing == null || failing.length == 0);
    }

    Knockout knockout() {
        return new Knockout(name, failing == null ? List.of() : Arrays.asList(failing));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer[] getFailing() {
        return failing == null ? null : failing.clone();
    }

    public void setFailing(Integer[] failing) {
        this.failing = failing == null ? null : failing.clone();
    }
}
