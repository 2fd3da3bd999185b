/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal;

/** How far an appeal is, in a word for lists. */
public enum AppealState {
    NOT_WANTED("Will not appeal"),
    RUNNING("Running"),
    /** The appropriate body has its copy and has not said whether it defends its decision. */
    TO_REPLY("To reply"),
    WITHDRAWN("Withdrawn"),
    ALLOWED("Allowed"),
    DISMISSED("Dismissed"),
    EXTENDED("Extended instead"),
    OTHER_PERIOD("Another period");

    private final String title;

    AppealState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
