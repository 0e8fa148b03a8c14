package org.tautband.anatomy;

/** An area where vessels, nerves or organs lie open to pressure. A rough reminder; its edge is not a safe edge. */
public record AvoidArea(String id) {

    /** Key of the area's name in the message bundles. */
    public String messageKey() {
        return "anatomy.avoid." + id;
    }

    /** Key of the reason in the message bundles. */
    public String reasonKey() {
        return messageKey() + ".why";
    }
}
