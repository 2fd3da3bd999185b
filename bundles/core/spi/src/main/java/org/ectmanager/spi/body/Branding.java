/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.domain.colour.Colour;

/**
 * How an appropriate body looks.
 *
 * @param brand the colour of its header and main buttons; words on it are white or as near to white as can be read
 * @param accent a second colour, for lines and marks; darkened where it could not be seen on white
 */
public record Branding(Colour brand, Colour accent, Optional<Logo> logo) {

    public Branding {
        requireNonNull(brand, "brand");
        requireNonNull(accent, "accent");
        requireNonNull(logo, "logo");
    }
}
