/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.plugin.PluginCalls;
import org.ectmanager.application.plugin.PluginLimits;
import org.ectmanager.application.plugin.PluginLine.State;
import org.ectmanager.application.plugin.PluginSwitches;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.eligibility.StartRule;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.Logo;
import org.ectmanager.spi.body.StandardForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plugins that mean harm, or were written badly enough: each is answered, kept apart or refused, and alone. */
class HostileBodiesTest {

    private static final BodyId CUCKOO = new BodyId("cuckoo");

    private final CountDownLatch test = new CountDownLatch(1);
    private final PluginCalls calls =
            new PluginCalls(new PluginLimits(Duration.ofMillis(200), Duration.ofSeconds(9), Duration.ofSeconds(2), 3));
    private final PluginBodyRegistry bodies =
            new PluginBodyRegistry(PluginSwitches.allOn(), calls, HolidaysInForce.computed());

    @BeforeEach
    void others_are_there() {
        bodies.arrive(new Hub("wren", "Wren"));
    }

    @AfterEach
    void others_are_still_there() {
        assertThat(bodies.find(new BodyId("wren"))).isPresent();
        test.countDown();
    }

    @Test
    void one_that_throws_whatever_it_is_asked_is_left_out() {
        bodies.arrive(new AppropriateBodyPlugin() {
            @Override
            public BodyProfile profile() {
                throw new AssertionError("no");
            }
        });

        assertThat(bodies.problem().orElseThrow()).contains("it does not introduce itself");
    }

    @Test
    void one_that_never_returns_when_it_arrives_holds_nobody_up() {
        bodies.arrive(new Hub("cuckoo", "Cuckoo") {
            @Override
            public List<StartRule> startRules() {
                return never();
            }
        });

        assertThat(bodies.find(CUCKOO)).isEmpty();
        assertThat(bodies.problem().orElseThrow()).contains("it did not introduce itself within 2 seconds");
    }

    @Test
    void a_check_that_never_returns_is_to_be_made_by_hand_and_after_three_times_nobody_waits_for_it() {
        bodies.arrive(ruled(application -> never()));
        var rule = bodies.find(CUCKOO).orElseThrow().startRules().get(0);

        IntStream.range(0, 3).forEach(time -> assertThat(rule.check(null)).isInstanceOf(Finding.Warning.class));

        assertThat(stateOf("cuckoo")).isEqualTo(State.SET_ASIDE);
        assertThat(rule.check(null).reason().sentence()).contains("by hand");
        assertThat(bodies.find(CUCKOO)).as("its pages").isPresent();
    }

    @Test
    void a_huge_logo_is_refused() {
        bodies.arrive(new Hub("cuckoo", "Cuckoo") {
            @Override
            Optional<Logo> logo() {
                return Optional.of(new Logo("image/png", new byte[50_000_000], "Cuckoo"));
            }
        });

        refused("A logo has 1 to 200000 bytes");
    }

    @Test
    void script_in_its_name_is_refused() {
        bodies.arrive(new Hub("cuckoo", "<script>alert(1)</script>"));

        refused("its name is plain text, without mark-up");
    }

    @Test
    void script_in_a_form_is_refused() {
        bodies.arrive(formed(() -> StandardForms.progressReview()
                .asking(new Section("more", "More", "<img src=x onerror=alert(1)>", List.of()))));

        refused("the guidance of a section of the form progress-review is plain text, without mark-up");
    }

    @Test
    void a_form_of_ten_thousand_questions_is_refused() {
        var questions = IntStream.range(0, 10_000)
                .mapToObj(number -> new Question("q" + number, "Why?", "", new Question.Answer.Text(0, 100), false))
                .toList();
        bodies.arrive(formed(() -> StandardForms.progressReview().asking(new Section("more", "More", "", questions))));

        refused("the form progress-review has 10007 questions, at most 200 are taken");
    }

    @Test
    void a_form_that_never_ends_is_not_waited_for() {
        bodies.arrive(formed(this::never));

        refused("it did not introduce itself within 2 seconds");
    }

    @Test
    void one_that_claims_the_id_of_another_waits() {
        bodies.arrive(new Hub("wren", "Cuckoo"));

        assertThat(bodies.find(new BodyId("wren")).orElseThrow().profile().name())
                .isEqualTo("Wren");
        assertThat(bodies.plugins())
                .extracting(line -> line.name() + " " + line.state().words())
                .containsExactly("Wren present", "Cuckoo waiting");
    }

    private void refused(String why) {
        assertThat(bodies.find(CUCKOO)).isEmpty();
        assertThat(bodies.problem().orElseThrow()).endsWith(why);
    }

    private State stateOf(String id) {
        return bodies.plugins().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** Whatever it is told. */
    private <T> T never() {
        while (test.getCount() > 0) {
            try {
                test.await();
            } catch (InterruptedException ignored) {
                Thread.yield();
            }
        }
        return null;
    }

    private static Hub ruled(StartRule rule) {
        return new Hub("cuckoo", "Cuckoo") {
            @Override
            public List<StartRule> startRules() {
                return List.of(rule);
            }
        };
    }

    private static Hub formed(Supplier<FormDefinition> form) {
        return new Hub("cuckoo", "Cuckoo") {
            @Override
            public FormDefinition form(ReportKind kind, boolean isFinal) {
                return form.get();
            }
        };
    }

    private static class Hub implements AppropriateBodyPlugin {

        private final String id;
        private final String name;

        Hub(String id, String name) {
            this.id = id;
            this.name = name;
        }

        Optional<Logo> logo() {
            return Optional.empty();
        }

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    new BodyId(id),
                    name,
                    "",
                    new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), logo()),
                    new HelpContacts("01632 960 000", "", ""));
        }
    }
}
