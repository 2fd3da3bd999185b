/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import static java.util.Objects.requireNonNull;

/**
 * What a report is.
 *
 * @param id names it for ever, also in addresses: 2 to 40 lower-case letters, digits and single hyphens
 * @param about one sentence: what it shows and what for
 */
public record ReportProfile(String id, String title, String about) {

    public ReportProfile {
        if (id == null || id.length() < 2 || id.length() > 40 || !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "A report's id is 2 to 40 lower-case letters, digits and single hyphens");
        }
        if (title == null || title.isBlank() || title.length() > 120) {
            throw new IllegalArgumentException("A report's title has 1 to 120 characters");
        }
        requireNonNull(about, "about");
    }
}
