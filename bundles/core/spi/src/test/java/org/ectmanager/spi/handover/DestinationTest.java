/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.spi.handover.Delivery.Step;
import org.ectmanager.spi.handover.Induction.Programme;
import org.junit.jupiter.api.Test;

class DestinationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Teacher MENTOR =
            Teacher.of(new PersonName("Test", "Mentor"), new EmailAddress("mentor@school.example"));

    private final Place place = new Place();

    @Test
    void a_change_that_does_not_concern_a_place_is_not_needed_there() {
        place.concerned = false;

        assertThat(place.readiness(change(Support.NONE, Map.of()), TODAY)).isEqualTo(new Readiness.NotNeeded());
    }

    @Test
    void a_place_waits_for_what_it_needs_and_for_its_own_questions() {
        var readiness = place.readiness(change(Support.NONE, Map.of()), TODAY);

        assertThat(readiness).isInstanceOfSatisfying(Readiness.Waits.class, waits -> {
            assertThat(waits.needs()).extracting(Need::fact).containsExactly(Fact.MENTOR_EMAIL);
            assertThat(waits.questions()).extracting(Question::id).containsExactly("background");
        });
    }

    @Test
    void a_place_that_has_all_of_it_is_ready() {
        assertThat(place.readiness(complete(), TODAY)).isEqualTo(new Readiness.Ready());
    }

    @Test
    void a_place_that_opens_later_says_when() {
        place.opens = TODAY.plusDays(1);

        assertThat(place.readiness(complete(), TODAY)).isEqualTo(new Readiness.Opens(TODAY.plusDays(1)));
    }

    @Test
    void a_place_that_opens_today_is_ready() {
        place.opens = TODAY;

        assertThat(place.readiness(complete(), TODAY)).isEqualTo(new Readiness.Ready());
    }

    @Test
    void a_step_links_only_to_a_safe_address() {
        var link = Optional.of(URI.create("javascript:alert(1)"));

        assertThatThrownBy(() -> new Step(List.of("1"), "paired", "Pair", "Pair", link, Step.Actor.SCHOOL, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    private static Change complete() {
        return change(Support.NONE.withMentor(Pairing.open(MENTOR, TODAY)), Map.of("background", "Biology"));
    }

    private static Change change(Support support, Map<String, String> answers) {
        return new Change(
                "change-1",
                ChangeKind.REGISTERED,
                new BodyId("northshire"),
                TODAY,
                Teacher.of(new PersonName("Test", "Teacher"), new EmailAddress("ect@school.example")),
                new Change.School(Optional.of(new Urn("900001")), "Test School"),
                support,
                Induction.running(TODAY, Fte.FULL_TIME, Programme.SCHOOL_LED),
                answers);
    }

    private static final class Place implements Destination {

        private boolean concerned = true;
        private LocalDate opens = LocalDate.MIN;

        @Override
        public DestinationProfile profile() {
            return new DestinationProfile("harbour", DestinationProfile.Kind.OTHER, "Harbour", "");
        }

        @Override
        public boolean concerns(Change change) {
            return concerned;
        }

        @Override
        public List<Need> needs(Change change) {
            return List.of(new Need(Fact.ECT_EMAIL, "to write"), new Need(Fact.MENTOR_EMAIL, "to write"));
        }

        @Override
        public List<Question> questions(ChangeKind kind) {
            return List.of(
                    new Question("background", "Background", "", new Question.Answer.Text(0, 200), true),
                    new Question("wishes", "Wishes", "", new Question.Answer.Text(0, 200), false));
        }

        @Override
        public LocalDate opensOn(Change change) {
            return opens;
        }

        @Override
        public List<Delivery> tell(List<Change> changes, LocalDate today) {
            return List.of();
        }
    }
}
