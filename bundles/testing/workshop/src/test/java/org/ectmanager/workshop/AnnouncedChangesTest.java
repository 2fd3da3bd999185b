/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Block.Action;
import org.ectmanager.application.message.Letter.Block.Facts;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report says of the post after it waits until it is on record (features 3.2, 3.3, R39). */
class AnnouncedChangesTest {

    private static final NextPeriod LEAVES = new NextPeriod("LEAVES", "Elsewhere School", "2027-01-29");
    private static final NextPeriod CHANGES = new NextPeriod("CHANGES", "Three days from January", "");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long review;
    private Caller officer;

    @BeforeEach
    void a_review_that_is_written() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        started = desk.started(school);
        review = desk.reports(started).get(0).id();
        desk.dayComes("2026-12-10");
        desk.writes(started, review);
    }

    @Test
    void nothing_waits_before_the_report_is_shared() {
        says(LEAVES);

        assertThat(atSchool()).isEmpty();
    }

    @Test
    void head_and_induction_lead_see_who_leaves_and_when() {
        shares(LEAVES);

        assertThat(desk.announced.at(school.head(), school.id()))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.teacher()).isEqualTo(started.induction().name());
                    assertThat(listed.change().leavesOn()).contains(LocalDate.of(2027, 1, 29));
                    assertThat(listed.report()).isEqualTo("Progress review 1");
                });
        assertThat(desk.announced.at(school.lead(), school.id())).hasSize(1);
    }

    @Test
    void a_tutor_has_no_such_task() {
        shares(LEAVES);

        assertThat(desk.announced.at(school.tutor(), school.id())).isEmpty();
    }

    @Test
    void the_appropriate_body_sees_it_with_the_school() {
        shares(LEAVES);

        assertThat(desk.announced.all(officer)).extracting(Listed::school).containsExactly("Desk School");
        assertThatThrownBy(() -> desk.announced.all(school.head())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_school_and_another_body_see_nothing_of_it() {
        shares(LEAVES);
        var elsewhere = registration.school(cast.body());

        assertThat(desk.announced.at(elsewhere.head(), school.id())).isEmpty();
        assertThat(desk.announced.all(cast.staff(elsewhere.body(), Position.AB_LEAD)))
                .isEmpty();
    }

    @Test
    void the_record_shows_it_to_staff_and_not_to_the_teacher() {
        shares(LEAVES);

        assertThat(desk.announced.of(school.tutor(), started.induction())).isPresent();
        assertThat(desk.announced.of(officer, started.induction())).isPresent();
        assertThat(desk.announced.of(started.ect(), started.induction())).isEmpty();
    }

    @Test
    void a_last_day_on_record_settles_it_whatever_the_day() {
        shares(LEAVES);
        ends("5", "2", "2027");

        assertThat(atSchool()).isEmpty();
        assertThat(desk.announced.all(officer)).isEmpty();
    }

    @Test
    void a_new_pattern_does_not_settle_that_somebody_leaves() {
        shares(LEAVES);
        works("0.6", "3");

        assertThat(atSchool()).hasSize(1);
    }

    @Test
    void a_change_of_the_contract_waits_until_the_posts_are_changed() {
        shares(CHANGES);
        assertThat(atSchool())
                .singleElement()
                .satisfies(listed -> assertThat(listed.change().said().said()).isEqualTo("Three days from January"));

        works("0.6", "3");

        assertThat(atSchool()).isEmpty();
    }

    @Test
    void who_leaves_on_a_day_that_is_on_record_already_is_no_news() {
        ends("29", "1", "2027");
        workshop.post.clear();
        shares(LEAVES);
        desk.tell.run();

        assertThat(atSchool()).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @Test
    void an_answer_that_is_changed_takes_it_back() {
        shares(LEAVES);
        comesBack();
        shares(NextPeriod.AS_IT_IS);

        assertThat(atSchool()).isEmpty();
    }

    @Test
    void an_answer_that_is_given_again_after_it_was_taken_back_waits_again() {
        shares(LEAVES);
        comesBack();
        shares(NextPeriod.AS_IT_IS);
        comesBack();
        shares(LEAVES);

        assertThat(atSchool()).hasSize(1);
    }

    @Test
    void the_same_answer_shared_again_is_told_once() {
        shares(LEAVES);
        comesBack();
        shares(LEAVES);
        desk.tell.run();

        assertThat(atSchool()).hasSize(1);
        assertThat(letters()).extracting(Letter::to).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void another_day_takes_the_place_of_the_first() {
        shares(LEAVES);
        comesBack();
        shares(new NextPeriod("LEAVES", "", "2027-02-12"));

        assertThat(atSchool())
                .singleElement()
                .satisfies(listed -> assertThat(listed.change().leavesOn()).contains(LocalDate.of(2027, 2, 12)));
    }

    @Test
    void who_may_change_the_posts_may_say_that_there_is_nothing_to_record() {
        shares(CHANGES);
        var waiting = atSchool().get(0).change();
        var induction = started.induction().id();

        assertThatThrownBy(() -> desk.announced.nothingToRecord(school.tutor(), induction, waiting.id()))
                .isInstanceOf(NotAllowed.class);
        desk.announced.nothingToRecord(school.lead(), induction, waiting.id());

        assertThat(atSchool()).isEmpty();
    }

    @Test
    void the_mail_says_where_when_and_with_which_report_but_no_name() {
        workshop.post.clear();
        shares(LEAVES);
        desk.tell.run();

        assertThat(letters()).isNotEmpty().allSatisfy(letter -> {
            var facts = letter.text().stream()
                    .filter(Facts.class::isInstance)
                    .map(Facts.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(facts.values())
                    .containsEntry("School", "Desk School")
                    .containsEntry("Last day", "29 January 2027")
                    .hasEntrySatisfying("Said with", said -> assertThat(said).startsWith("Progress review 1"));
            assertThat(letter.toString())
                    .doesNotContain(started.induction().name().family())
                    .doesNotContain(LEAVES.said());
        });
    }

    @Test
    void the_mail_leads_to_where_the_last_day_is_recorded() {
        workshop.post.clear();
        shares(LEAVES);
        desk.tell.run();

        assertThat(letters()).isNotEmpty().allSatisfy(letter -> assertThat(letter.text())
                .filteredOn(Action.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(((Action) block).address())
                        .endsWith("/ects/" + started.induction().id() + "/posts/"
                                + school.id().value() + "/end")));
    }

    private List<Letter> letters() {
        return workshop.post.stream()
                .filter(letter -> letter.subject().equals("An early career teacher leaves: Desk School"))
                .toList();
    }

    private List<Listed> atSchool() {
        return desk.announced.at(school.head(), school.id());
    }

    private void says(NextPeriod next) {
        var usual = desk.attendance(started, review);
        RegistrationDesk.require(desk.write.attend(
                school.tutor(),
                school.id(),
                desk.seen(started, review),
                new Attendance(
                        usual.contractRight(), usual.contractSaid(), usual.daysServed(), usual.daysAbsent(), next)));
    }

    private void shares(NextPeriod next) {
        says(next);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));
    }

    private void comesBack() {
        desk.everybodySigns(started, review);
        RegistrationDesk.require(
                desk.review.giveBack(officer, desk.seen(started, review), "Please check the last day"));
    }

    private void ends(String day, String month, String year) {
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "last", day, month, year);
        saves(new Wish(Kind.END, school.id(), typed));
    }

    private void works(String fte, String days) {
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "first", "4", "1", "2027");
        typed.put("fte", fte);
        typed.put("daysPerWeek", days);
        saves(new Wish(Kind.PATTERN, school.id(), typed));
    }

    private void saves(Wish wish) {
        var held = desk.posts
                .of(school.head(), started.induction().id())
                .orElseThrow()
                .induction();
        RegistrationDesk.require(desk.posts.save(school.head(), new Seen(held.id(), held.version()), wish));
    }
}
