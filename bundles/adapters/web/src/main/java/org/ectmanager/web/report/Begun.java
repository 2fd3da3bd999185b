/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

/** The warning before a change by which reports fall away that somebody has begun to write. */
public final class Begun {

    private Begun() {}

    /** Empty when there is nothing to warn of. */
    public static String warning(int reports) {
        return switch (reports) {
            case 0 -> "";
            case 1 -> "Somebody has begun to write a report that falls away by this.";
            default -> "Somebody has begun to write " + reports + " reports that fall away by this.";
        };
    }
}
