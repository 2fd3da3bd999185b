/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Delivery;
import org.ectmanager.spi.handover.Destination;
import org.ectmanager.spi.handover.DestinationProfile;
import org.ectmanager.spi.handover.Induction;
import org.ectmanager.spi.handover.Induction.Programme;
import org.ectmanager.spi.handover.Need;
import org.ectmanager.spi.handover.Readiness;
import org.ectmanager.spi.handover.Support;
import org.ectmanager.spi.handover.Teacher;
import org.junit.jupiter.api.Test;

class PluginDestinationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final PluginDestinations destinations = new PluginDestinations();

    @Test
    void every_destination_says_how_it_stands_to_a_change() {
        destinations.arrive(new Place("harbour", "Harbour"));
        destinations.arrive(new Place("anchor", "Anchor"));

        var standings = destinations.standings(change(), TODAY);

        assertThat(standings)
                .extracting(standing -> standing.destination().name())
                .containsExactly("Anchor", "Harbour");
        assertThat(standings)
                .allSatisfy(standing -> assertThat(standing.readiness()).contains(new Readiness.Ready()));
    }

    @Test
    void a_destination_that_fails_is_shown_without_an_answer_and_the_others_answer() {
        destinations.arrive(new Place("harbour", "Harbour"));
        destinations.arrive(new Place("anchor", "Anchor") {
            @Override
            public boolean concerns(Change change) {
                throw new IllegalStateException("out of order");
            }
        });

        var standings = destinations.standings(change(), TODAY);

        assertThat(standings.get(0).readiness()).isEmpty();
        assertThat(standings.get(1).readiness()).isPresent();
    }

    @Test
    void a_destination_that_failed_three_times_in_a_row_is_as_good_as_away() {
        destinations.arrive(new Place("harbour", "Harbour"));
        destinations.arrive(new Place("anchor", "Anchor") {
            @Override
            public boolean concerns(Change change) {
                throw new IllegalStateException("out of order");
            }
        });

        for (var i = 0; i < 3; i++) {
            destinations.standings(change(), TODAY);
        }

        assertThat(destinations.all()).extracting(DestinationProfile::name).containsExactly("Harbour");
        assertThat(destinations.tell("anchor", List.of(change()), TODAY)).isInstanceOf(Result.Refused.class);
    }

    @Test
    void a_destination_is_told_of_a_change_that_is_ready() {
        destinations.arrive(new Place("harbour", "Harbour"));

        assertThat(destinations.tell("harbour", List.of(change()), TODAY)).isInstanceOf(Result.Done.class);
    }

    @Test
    void nothing_is_told_before_it_is_ready() {
        destinations.arrive(new Place("harbour", "Harbour") {
            @Override
            public LocalDate opensOn(Change change) {
                return TODAY.plusDays(1);
            }
        });

        assertThat(refusals(destinations.tell("harbour", List.of(change()), TODAY)))
                .extracting(Refusal::code)
                .containsExactly("destination.not-ready");
    }

    @Test
    void a_destination_that_tells_of_another_change_is_refused() {
        destinations.arrive(new Place("harbour", "Harbour") {
            @Override
            public List<Delivery> tell(List<Change> changes, LocalDate today) {
                return List.of(file("another"));
            }
        });

        assertThat(refusals(destinations.tell("harbour", List.of(change()), TODAY)))
                .extracting(Refusal::code)
                .containsExactly("destination.failed");
    }

    @Test
    void an_absent_destination_is_a_normal_state() {
        assertThat(refusals(destinations.tell("harbour", List.of(change()), TODAY)))
                .extracting(Refusal::code)
                .containsExactly("destination.absent");
    }

    @Test
    void a_destination_that_does_not_answer_by_file_says_so() {
        destinations.arrive(new Place("harbour", "Harbour"));

        assertThat(refusals(destinations.read("harbour", new byte[] {1})))
                .extracting(Refusal::code)
                .containsExactly("destination.no-answers");
    }

    private static <T> List<Refusal> refusals(Result<List<T>> result) {
        return result.fold(done -> List.of(), refusals -> refusals);
    }

    private static Change change() {
        var nobody = Optional.<LocalDate>empty();
        return new Change(
                "change-1",
                ChangeKind.REGISTERED,
                new BodyId("northshire"),
                TODAY,
                new Teacher(new PersonName("Test", "Teacher"), Optional.empty(), Optional.empty(), nobody),
                new Change.School(Optional.of(new Urn("900001")), "Test School"),
                Support.NONE,
                Induction.running(TODAY, Fte.FULL_TIME, Programme.SCHOOL_LED),
                Map.of());
    }

    private static Delivery file(String about) {
        return new Delivery.File(List.of(about), "told.txt", "text/plain", "told".getBytes(StandardCharsets.UTF_8));
    }

    private static class Place implements Destination {

        private final DestinationProfile profile;

        Place(String id, String name) {
            profile = new DestinationProfile(id, DestinationProfile.Kind.OTHER, name, "");
        }

        @Override
        public DestinationProfile profile() {
            return profile;
        }

        @Override
        public boolean concerns(Change change) {
            return true;
        }

        @Override
        public List<Need> needs(Change change) {
            return List.of();
        }

        @Override
        public List<Delivery> tell(List<Change> changes, LocalDate today) {
            return changes.stream().map(change -> file(change.reference())).toList();
        }
    }
}
