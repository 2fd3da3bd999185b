/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AllocationRule;
import org.ectmanager.spi.body.AllocationRule.EnteringSchool;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.junit.jupiter.api.Test;

/** What a plugin says of how schools get in is held within limits, and fails alone. */
class GettingInByPluginTest {

    private static final BodyId KESTREL = new BodyId("kestrel");
    private static final Agreement SERVICE = Agreement.of("service", "1", "Service", "We answer.");

    private final PluginBodyRegistry bodies = new PluginBodyRegistry(HolidaysInForce.computed());

    private static class Kestrel implements AppropriateBodyPlugin {

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    KESTREL,
                    "Kestrel",
                    "",
                    new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                    new HelpContacts("01632 960 130", "", ""));
        }
    }

    @Test
    void two_agreements_of_one_id_or_too_many_leave_the_plugin_out() {
        arrives(List.of(SERVICE, SERVICE));
        assertThat(bodies.find(KESTREL)).isEmpty();
        assertThat(bodies.problem()).hasValueSatisfying(why -> assertThat(why).contains("each of an id of its own"));
    }

    @Test
    void eleven_agreements_are_too_many() {
        arrives(Collections.nCopies(11, SERVICE));

        assertThat(bodies.find(KESTREL)).isEmpty();
    }

    private void arrives(List<Agreement> agreements) {
        bodies.arrive(new Kestrel() {
            @Override
            public List<Agreement> agreements() {
                return agreements;
            }
        });
    }

    @Test
    void a_rule_that_fails_sends_no_school_elsewhere() {
        bodies.arrive(new Kestrel() {
            @Override
            public AllocationRule allocation() {
                return school -> {
                    throw new IllegalStateException("No map");
                };
            }
        });

        assertThat(bodies.find(KESTREL)
                        .orElseThrow()
                        .allocation()
                        .overseer(new EnteringSchool("900001", "School", "", "", "", "", "")))
                .isEmpty();
    }
}
