/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests.plugin;

import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;

/** The least that an appropriate body can be. */
public final class Wren implements AppropriateBodyPlugin {

    @Override
    public BodyProfile profile() {
        return new BodyProfile(
                new BodyId("wren"),
                "Wren Teaching School Hub",
                "Comes and goes",
                new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                new HelpContacts("01632 960 199", "help@wren.example", "Mornings"));
    }
}
