/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.body.BodyId;

/**
 * Who an appropriate body is (P1).
 *
 * @param id names it for ever, also in addresses
 * @param name as schools know it, shown beside the logo so that nobody registers under the wrong body
 * @param about one sentence for the directory, such as the area it serves
 */
public record BodyProfile(BodyId id, String name, String about, Branding branding, HelpContacts help) {

    private static final int LONGEST_NAME = 120;

    public BodyProfile {
        requireNonNull(id, "id");
        requireNonNull(about, "about");
        requireNonNull(branding, "branding");
        requireNonNull(help, "help");
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An appropriate body's name has 1 to " + LONGEST_NAME + " characters");
        }
    }
}
