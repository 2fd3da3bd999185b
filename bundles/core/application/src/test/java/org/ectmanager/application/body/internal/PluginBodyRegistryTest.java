/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.eligibility.StartRule;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginBodyRegistryTest {

    private static final BodyId KESTREL = new BodyId("kestrel");

    private final PluginBodyRegistry bodies = new PluginBodyRegistry(HolidaysInForce.computed());

    @Test
    void a_body_that_arrives_is_found() {
        bodies.arrive(new Hub("kestrel", "Kestrel"));

        assertThat(nameOf(KESTREL)).contains("Kestrel");
    }

    @Test
    void bodies_are_listed_by_name() {
        bodies.arrive(new Hub("one", "Wren"));
        bodies.arrive(new Hub("two", "Avocet"));

        assertThat(bodies.all()).extracting(body -> body.profile().name()).containsExactly("Avocet", "Wren");
    }

    @Test
    void a_body_that_leaves_is_absent_and_the_others_stay() {
        var kestrel = new Hub("kestrel", "Kestrel");
        bodies.arrive(kestrel);
        bodies.arrive(new Hub("wren", "Wren"));

        bodies.leave(kestrel);

        assertThat(nameOf(KESTREL)).isEmpty();
        assertThat(nameOf(new BodyId("wren"))).contains("Wren");
    }

    @Test
    void the_id_of_a_present_body_cannot_be_taken() {
        bodies.arrive(new Hub("kestrel", "Kestrel"));
        bodies.arrive(new Hub("kestrel", "Cuckoo"));

        assertThat(nameOf(KESTREL)).contains("Kestrel");
        assertThat(bodies.all()).hasSize(1);
    }

    @Test
    void an_update_whose_new_version_comes_first_takes_over_when_the_old_one_leaves() {
        var old = new Hub("kestrel", "Kestrel 1");
        bodies.arrive(old);
        bodies.arrive(new Hub("kestrel", "Kestrel 2"));

        bodies.leave(old);

        assertThat(nameOf(KESTREL)).contains("Kestrel 2");
    }

    @Test
    void an_update_whose_old_version_leaves_first_is_found_afterwards() {
        var old = new Hub("kestrel", "Kestrel 1");
        bodies.arrive(old);
        bodies.leave(old);

        bodies.arrive(new Hub("kestrel", "Kestrel 2"));

        assertThat(nameOf(KESTREL)).contains("Kestrel 2");
    }

    @Test
    void one_that_waits_may_leave_without_harm() {
        bodies.arrive(new Hub("kestrel", "Kestrel"));
        var waiting = new Hub("kestrel", "Cuckoo");
        bodies.arrive(waiting);

        bodies.leave(waiting);

        assertThat(nameOf(KESTREL)).contains("Kestrel");
    }

    @Test
    void a_plugin_that_fails_to_introduce_itself_is_left_out_alone() {
        bodies.arrive(new Hub("wren", "Wren"));
        bodies.arrive(new Hub("kestrel", "Kestrel") {
            @Override
            public BodyProfile profile() {
                throw new IllegalStateException("out of order");
            }
        });

        assertThat(bodies.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"api", "assets", "calculator", "health", "help", "metrics", "operator", "sign-in", "verify"})
    void a_body_named_like_an_address_of_the_platform_is_left_out_alone(String address) {
        bodies.arrive(new Hub("wren", "Wren"));
        bodies.arrive(new Hub(address, "Cuckoo"));

        assertThat(bodies.all()).extracting(body -> body.profile().name()).containsExactly("Wren");
        assertThat(bodies.problem().orElseThrow())
                .contains("the id " + address + " is an address of the platform's own");
    }

    @Test
    void a_body_whose_name_only_begins_like_an_address_of_the_platform_is_found() {
        bodies.arrive(new Hub("help-hub", "Help Hub"));

        assertThat(bodies.all()).hasSize(1);
        assertThat(bodies.problem()).isEmpty();
    }

    @Test
    void health_names_what_is_left_out_and_forgets_it_when_it_leaves() {
        var cuckoo = new Hub("help", "Cuckoo");
        bodies.arrive(cuckoo);

        bodies.leave(cuckoo);

        assertThat(bodies.problem()).isEmpty();
    }

    @Test
    void a_plugin_built_against_another_interface_is_left_out_alone() {
        bodies.arrive(new Hub("kestrel", "Kestrel") {
            @Override
            public FormDefinition form(ReportKind kind, boolean isFinal) {
                throw new NoSuchMethodError();
            }
        });

        assertThat(bodies.all()).isEmpty();
    }

    @Test
    void a_plugin_that_was_left_out_may_leave_without_harm() {
        var broken = new Hub("kestrel", "Kestrel") {
            @Override
            public List<StartRule> startRules() {
                throw new IllegalStateException("out of order");
            }
        };
        bodies.arrive(broken);

        bodies.leave(broken);

        assertThat(bodies.all()).isEmpty();
    }

    @Test
    void what_a_plugin_said_at_its_arrival_is_kept_whatever_it_says_later() {
        var fickle = new Hub("kestrel", "Kestrel");
        bodies.arrive(fickle);

        fickle.name = "Cuckoo";

        assertThat(nameOf(KESTREL)).contains("Kestrel");
    }

    @Test
    void the_final_assessment_keeps_its_own_form() {
        bodies.arrive(new Hub("kestrel", "Kestrel"));

        var kestrel = bodies.find(KESTREL).orElseThrow();

        assertThat(kestrel.form(ReportKind.FORMAL_ASSESSMENT, true).id()).isEqualTo("final-assessment");
        assertThat(kestrel.form(ReportKind.FORMAL_ASSESSMENT, false).id()).isEqualTo("formal-assessment");
    }

    @Test
    void a_start_rule_that_fails_asks_for_a_check_by_hand() {
        bodies.arrive(new Hub("kestrel", "Kestrel") {
            @Override
            public List<StartRule> startRules() {
                return List.of(application -> {
                    throw new IllegalStateException("out of order");
                });
            }
        });

        var finding = bodies.find(KESTREL).orElseThrow().startRules().get(0).check(null);

        assertThat(finding).isInstanceOf(Finding.Warning.class);
        assertThat(finding.reason().sentence()).contains("by hand");
    }

    private Optional<String> nameOf(BodyId id) {
        return bodies.find(id).map(body -> body.profile().name());
    }

    private static class Hub implements AppropriateBodyPlugin {

        private final String id;
        private String name;

        Hub(String id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    new BodyId(id),
                    name,
                    "",
                    new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                    new HelpContacts("01632 960 000", "", ""));
        }
    }
}
