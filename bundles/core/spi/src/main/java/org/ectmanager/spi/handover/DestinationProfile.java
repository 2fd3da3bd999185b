/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

/**
 * What a destination is.
 *
 * @param id names it for ever: hand-overs are kept under it. 2 to 40 lower-case letters, digits and single hyphens
 * @param name as schools know it
 * @param about one sentence that says honestly how it is told, such as {@code by a file: it has no public API}
 * @param format the version of the form in which its own values are kept, the ids of its steps and questions: 1 or more,
 *     raised when a later plugin means something else by one of them
 */
public record DestinationProfile(String id, Kind kind, String name, String about, int format) {

    /** What sort of place it is. */
    public enum Kind {
        DEPARTMENT,
        LEAD_PROVIDER,
        DELIVERY_PARTNER,
        OTHER
    }

    /** With values in the first form. */
    public DestinationProfile(String id, Kind kind, String name, String about) {
        this(id, kind, name, about, 1);
    }

    public DestinationProfile {
        if (format < 1) {
            throw new IllegalArgumentException("The form of a destination's values is 1 or more");
        }
        if (id == null || id.length() < 2 || id.length() > 40 || !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "A destination's id is 2 to 40 lower-case letters, digits and single hyphens");
        }
        requireNonNull(kind, "kind");
        requireNonNull(about, "about");
        if (name == null || name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("A destination's name has 1 to 120 characters");
        }
    }
}
