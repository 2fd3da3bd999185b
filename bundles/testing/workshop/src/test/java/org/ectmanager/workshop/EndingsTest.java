/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.ending.SeeEndings.Ending;
import org.ectmanager.application.ending.SeeEndings.Failed;
import org.ectmanager.application.ending.SeeEndings.Kept;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R50, R51 and R53: what the rules say once an induction is over. */
class EndingsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller officer;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void nothing_is_said_while_it_is_open() {
        assertThat(ending(officer)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_records_of_a_passed_one_are_kept_for_six_years_from_the_decision() {
        decided("pass");

        var ending = ending(officer).orElseThrow();

        assertThat(ending.endedOn()).isEqualTo("2028-08-01");
        assertThat(ending.keptUntil()).isEqualTo("2034-08-01");
        assertThat(ending.keeping().code()).isEqualTo("retention.keep");
        assertThat(ending.keeping().reason().rule()).isEqualTo("R53");
        assertThat(ending.failed()).isEmpty();
    }

    @Test
    void the_list_says_whose_time_is_over_from_the_very_day() {
        decided("pass");
        workshop.clock.moveTo(Instant.parse("2034-07-31T09:00:00Z"));
        assertThat(kept()).extracting(Kept::isOver).containsExactly(false);
        assertThat(desk.endings.over(officer)).hasValue(0L);

        workshop.clock.moveTo(Instant.parse("2034-08-01T09:00:00Z"));

        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.ended().induction()).isEqualTo(started.induction().id());
            assertThat(kept.ended().state()).isEqualTo(State.PASSED);
            assertThat(kept.until()).isEqualTo("2034-08-01");
            assertThat(kept.isOver()).isTrue();
        });
        assertThat(desk.endings.over(officer)).hasValue(1L);
        assertThat(ending(officer).map(Ending::keeping))
                .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo("retention.over"));
    }

    /** Decided on 1 August 2028: deemed received on the 3rd, 20 working days end on the 31st. */
    @Test
    void after_a_fail_the_school_dismisses_once_the_time_to_appeal_is_over() {
        decided("fail");

        var failed = ending(school.head()).flatMap(Ending::failed).orElseThrow();

        assertThat(failed.dismissal()).hasValueSatisfying(deadline -> {
            assertThat(deadline.beginningWith()).isEqualTo("2028-08-31");
            assertThat(deadline.lastDay()).isEqualTo("2028-09-13");
            assertThat(deadline.because().rule()).isEqualTo("R50");
        });
        assertThat(failed.listing().stops()).isTrue();
        assertThat(failed.listing().reason().sentence()).contains("31 August 2028");
    }

    @Test
    void whoever_has_failed_may_be_listed_when_the_time_to_appeal_is_over() {
        decided("fail");
        workshop.clock.moveTo(Instant.parse("2028-09-01T09:00:00Z"));

        assertThat(ending(officer).flatMap(Ending::failed).map(Failed::listing).filter(Finding::stops))
                .isEmpty();
    }

    @Test
    void a_left_one_counts_from_the_last_day_of_the_last_post() {
        RegistrationDesk.require(desk.posts.save(
                officer,
                new ManagePosts.Seen(induction().id(), induction().version()),
                new Wish(Kind.END, school.id(), Map.of("last-day", "18", "last-month", "12", "last-year", "2026"))));
        workshop.clock.moveTo(Instant.parse("2027-02-01T09:00:00Z"));
        RegistrationDesk.require(desk.leaving.release(
                officer,
                new ReleaseTeacher.Seen(started.induction().id(), induction().version()),
                true));

        assertThat(ending(officer)).map(Ending::endedOn).hasValue(LocalDate.of(2026, 12, 18));
        assertThat(kept()).extracting(kept -> kept.ended().state()).containsExactly(State.LEFT);
    }

    @Test
    void it_is_for_the_head_teacher_and_the_bodys_staff_and_the_list_for_officers() {
        decided("fail");

        assertThat(ending(school.head())).isPresent();
        assertThat(ending(school.tutor())).isEmpty();
        assertThat(ending(started.ect())).isEmpty();
        assertThat(desk.endings.over(school.head())).isEmpty();
        assertThatThrownBy(() -> desk.endings.kept(school.head(), Wanted.page(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_body_sees_none_of_it() {
        decided("pass");
        var stranger = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);

        assertThat(ending(stranger)).isEmpty();
        assertThat(desk.endings.kept(stranger, Wanted.page(1)).items()).isEmpty();
        assertThat(desk.endings.over(stranger)).hasValue(0L);
    }

    private Optional<Ending> ending(Caller caller) {
        return desk.endings.of(caller, induction());
    }

    private List<Kept> kept() {
        return desk.endings.kept(officer, Wanted.page(1)).items();
    }

    private void decided(String outcome) {
        desk.decided(started, new Choice(outcome, "", "What was seen"));
    }

    private Induction induction() {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> registration.inductions.find(started.induction().id()).orElseThrow());
    }
}
