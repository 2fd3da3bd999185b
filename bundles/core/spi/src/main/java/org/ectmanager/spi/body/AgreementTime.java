/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/** When a school accepts an agreement (P24), and with that what it guards. */
public enum AgreementTime {
    /** Before the school adds anybody but its head teacher, and before it sends a registration. */
    ENTRY("before your school adds people or sends registrations"),
    /** Once, before the school's first registration is signed. */
    FIRST_REGISTRATION("before a registration of your school is signed"),
    /** Once a year, before a registration is signed. */
    EACH_YEAR("once a year, before a registration of your school is signed"),
    /** With each registration, when the head teacher signs it. */
    EACH_REGISTRATION("with each registration, when the head teacher signs it");

    private final String words;

    AgreementTime(String words) {
        this.words = words;
    }

    /** As it is written on pages of a school, after "It is accepted". */
    public String words() {
        return words;
    }
}
