/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.domain.colour.Colour;

/**
 * How an appropriate body looks.
 *
 * @param brand the colour of its header and main buttons; refused where white text could not be read on it
 * @param accent a second colour, for lines and marks
 */
public record Branding(Colour brand, Colour accent, Optional<Logo> logo) {

    public Branding {
        requireNonNull(brand, "brand");
        requireNonNull(accent, "accent");
        requireNonNull(logo, "logo");
    }
}
