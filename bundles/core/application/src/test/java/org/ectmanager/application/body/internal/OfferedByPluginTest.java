/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.ResourceFile;
import org.ectmanager.spi.body.Vat;
import org.junit.jupiter.api.Test;

/** What a plugin brings to read is taken once; what cannot be taken is refused with a sentence, and alone. */
class OfferedByPluginTest {

    private static final BodyId KESTREL = new BodyId("kestrel");
    private static final FeeSchedule FEES =
            FeeSchedule.of(LocalDate.of(2026, 9, 1), Vat.ADDED, Fee.of("Service", 100, ChargingEvent.TERM));

    private final PluginBodyRegistry bodies = new PluginBodyRegistry(HolidaysInForce.computed());

    @Test
    void resources_questions_and_fees_are_kept_as_they_were_at_the_arrival() {
        var handbook = resource("handbook", 10);
        var why = QuestionAndAnswer.of("One", "Why?", "Because.");
        var hub = new Hub(() -> List.of(handbook), List.of(why), List.of(FEES));
        bodies.arrive(hub);

        hub.resources = List::of;

        var kept = bodies.find(KESTREL).orElseThrow();
        assertThat(kept.resources()).containsExactly(handbook);
        assertThat(kept.questionsAndAnswers()).containsExactly(why);
        assertThat(kept.fees()).containsExactly(FEES);
    }

    @Test
    void a_value_that_refuses_what_is_put_into_it_says_so_to_operators() {
        bodies.arrive(new Hub(() -> List.of(resource("handbook", ResourceFile.LARGEST + 1)), List.of(), List.of()));

        assertThat(bodies.all()).isEmpty();
        assertThat(bodies.problem().orElseThrow()).endsWith("The file handbook.txt has 1 to 5000000 bytes");
    }

    @Test
    void script_in_a_text_is_told_as_what_it_is() {
        bodies.arrive(new Hub(
                () -> List.of(BodyResource.of("handbook", "<script>", "To read", file("a.txt", 1))),
                List.of(),
                List.of()));

        assertThat(bodies.problem().orElseThrow())
                .endsWith("The title of the resource handbook is plain text, without mark-up");
    }

    @Test
    void what_a_plugin_says_in_a_failure_of_its_own_is_not_repeated() {
        bodies.arrive(new Hub(
                () -> {
                    throw new IllegalArgumentException("secret");
                },
                List.of(),
                List.of()));

        assertThat(bodies.problem().orElseThrow()).doesNotContain("secret").endsWith("it does not introduce itself");
    }

    @Test
    void files_that_would_fill_the_memory_are_refused_together() {
        var heavy = IntStream.range(0, 5)
                .mapToObj(number -> resource("part-" + number, ResourceFile.LARGEST))
                .toList();

        refused(new Hub(() -> heavy, List.of(), List.of()), "its resources have 25000000 bytes together");
    }

    @Test
    void more_than_anybody_reads_is_refused() {
        var why = QuestionAndAnswer.of("One", "Why?", "Because.");

        refused(new Hub(List::of, Collections.nCopies(301, why), List.of()), "it has 301 questions with answers");
    }

    @Test
    void two_of_one_name_are_refused() {
        var twice = List.of(resource("handbook", 1), resource("handbook", 2));

        refused(new Hub(() -> twice, List.of(), List.of()), "two of its resources have one id");
        refused(new Hub(List::of, List.of(), List.of(FEES, FEES)), "two of its lists of fees begin on one day");
    }

    private void refused(Hub hub, String sentence) {
        bodies.arrive(hub);
        assertThat(bodies.all()).isEmpty();
        assertThat(bodies.problem().orElseThrow()).contains(sentence);
        bodies.leave(hub);
    }

    private static BodyResource resource(String id, int bytes) {
        return BodyResource.of(id, "Handbook", "To read", file(id + ".txt", bytes));
    }

    private static ResourceFile file(String name, int bytes) {
        return new ResourceFile(name, "x".repeat(bytes).getBytes(UTF_8));
    }

    private static final class Hub implements AppropriateBodyPlugin {

        private Supplier<List<BodyResource>> resources;
        private final List<QuestionAndAnswer> questions;
        private final List<FeeSchedule> fees;

        Hub(Supplier<List<BodyResource>> resources, List<QuestionAndAnswer> questions, List<FeeSchedule> fees) {
            this.resources = resources;
            this.questions = questions;
            this.fees = fees;
        }

        @Override
        public BodyProfile profile() {
            return new BodyProfile(
                    KESTREL,
                    "Kestrel",
                    "",
                    new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                    new HelpContacts("01632 960 000", "", ""));
        }

        @Override
        public List<BodyResource> resources() {
            return resources.get();
        }

        @Override
        public List<QuestionAndAnswer> questionsAndAnswers() {
            return questions;
        }

        @Override
        public List<FeeSchedule> fees() {
            return fees;
        }
    }
}
