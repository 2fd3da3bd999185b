/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

/** What happened to an early career teacher that others have to hear of. */
public enum ChangeKind {
    /** From when the appropriate body has authorised the registration; before that nobody outside is told. */
    REGISTERED("Registered"),
    AUTHORISED("Authorised"),
    CONTRACT_CHANGED("Contract changed"),
    PROGRAMME_CHANGED("Programme changed"),
    MENTOR_CHANGED("Mentor changed"),
    TUTOR_CHANGED("Induction tutor changed"),
    MOVED("Moved to another school"),
    DATES_CHANGED("Dates changed"),
    /** A name, an e-mail address or a teacher reference number of somebody who stays the same person. */
    DETAILS_CHANGED("Details changed"),
    LEFT("Left"),
    PASSED("Passed"),
    FAILED("Failed"),
    EXTENDED("Extended");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /** As it is written on pages and in files. */
    public String title() {
        return title;
    }
}
