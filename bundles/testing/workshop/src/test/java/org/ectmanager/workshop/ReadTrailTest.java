/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.operator.ReadTrail.Days;
import org.ectmanager.application.operator.ReadTrail.Sought;
import org.ectmanager.application.operator.ReadTrail.Whose;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of the trail of an appropriate body in the console. */
class ReadTrailTest {

    private static final String WHY = "A teacher asks who changed the start";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private String trn;
    private long registration;
    private long induction;

    @BeforeEach
    void two_teachers_are_registered() {
        school = desk.school(cast.body());
        desk.authorised(school, desk.answers(school));
        var answers = desk.answers(school);
        trn = answers.get("trn");
        registration = desk.authorised(school, answers);
        induction = desk.inductionsAt(school).stream()
                .filter(one -> one.registration() == registration)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void each_line_names_who_did_it_and_in_which_position() {
        var signed = read(kind("registration.signed")).get(0);

        assertThat(signed.name()).isEqualTo(school.head().name().full());
        assertThat(signed.positions()).containsExactly(Position.HEAD_TEACHER);
        assertThat(signed.recorded().actor()).contains(school.head().person());
    }

    @Test
    void a_kind_is_whole_or_what_stands_before_its_dot() {
        assertThat(kinds(read(kind("registration")))).allMatch(kind -> kind.startsWith("registration."));
        assertThat(kinds(read(kind("registration"))).distinct()).hasSizeGreaterThan(1);
        assertThat(read(kind("regist"))).isEmpty();
    }

    @Test
    void one_teacher_is_followed_by_the_records_number_or_the_trn() {
        var byNumber = read(Sought.latest(100).of(new Whose.Ect(induction)), WHY);
        var byTrn = read(Sought.latest(100).of(new Whose.Teacher(new Trn(trn))), WHY);

        assertThat(byNumber)
                .isNotEmpty()
                .allMatch(line -> subject(line).equals("registration " + registration)
                        || subject(line).equals("induction " + induction));
        assertThat(byTrn.subList(1, byTrn.size())).isEqualTo(byNumber);
    }

    @Test
    void a_registration_that_became_no_induction_is_found_by_the_trn() {
        var answers = desk.answers(school);
        var id = desk.signed(school, answers);
        RegistrationDesk.require(desk.authorise.refuse(
                cast.staff(school.body(), Position.AB_ADMINISTRATOR),
                desk.draft(school, id),
                "The post is no teaching post"));

        var sought = Sought.latest(100).of(new Whose.Teacher(new Trn(answers.get("trn"))));
        assertThat(read(sought, WHY))
                .isNotEmpty()
                .allMatch(line -> subject(line).equals("registration " + id))
                .extracting(line -> line.recorded().happening().kind())
                .contains("registration.refused");
        var told = workshop.trail(school.body(), 1).get(0).happening();
        assertThat(told.kind()).isEqualTo("trail.read-by-operator");
        assertThat(told.subject()).isEqualTo("registration");
    }

    @Test
    void following_one_teacher_is_kept_with_the_reason() {
        read(Sought.latest(100).of(new Whose.Ect(induction)), WHY);

        var told = workshop.trail(school.body(), 1).get(0).happening();
        assertThat(told.kind()).isEqualTo("trail.read-by-operator");
        assertThat(told.subjectId()).contains(induction);
        assertThat(told.reason()).isEqualTo(WHY);
    }

    @Test
    void why_people_did_something_is_read_for_a_reason_that_is_kept() {
        var id = desk.signed(school, desk.answers(school));
        RegistrationDesk.require(desk.authorise.refuse(
                cast.staff(school.body(), Position.AB_ADMINISTRATOR),
                desk.draft(school, id),
                "The post is no teaching post"));

        assertThat(reasons("")).doesNotContain("The post is no teaching post");
        assertThat(reasons(WHY)).contains("The post is no teaching post");
        assertThat(reasons(WHY)).contains(WHY);
    }

    private List<String> reasons(String reason) {
        return read(Sought.latest(100), reason).stream()
                .map(line -> line.recorded().happening().reason())
                .toList();
    }

    @Test
    void nobody_is_followed_without_a_reason() {
        var before = workshop.trail(school.body(), 1);

        assertThat(refused(Sought.latest(10).of(new Whose.Ect(induction)), "because"))
                .containsExactly("trail.reason");
        assertThat(refused(Sought.latest(10).of(new Whose.Person(school.head().person())), ""))
                .containsExactly("trail.reason");
        assertThat(workshop.trail(school.body(), 1)).isEqualTo(before);
    }

    @Test
    void a_teacher_of_another_body_is_nobody_here() {
        var other = desk.school(cast.body());

        assertThat(refused(other, Sought.latest(10).of(new Whose.Teacher(new Trn(trn))), WHY))
                .containsExactly("trail.nobody");
        assertThat(refused(Sought.latest(10).of(new Whose.Ect(1)), WHY)).containsExactly("trail.nobody");
    }

    @Test
    void one_person_is_followed_in_what_they_did_and_what_was_done_to_them() {
        var lines = read(Sought.latest(100).of(new Whose.Person(school.head().person())), WHY);

        assertThat(lines).anyMatch(line -> line.recorded().actor().equals(Optional.of(head())));
        assertThat(lines).anyMatch(line -> line.recorded().happening().subject().equals("appointment"));
        assertThat(lines)
                .filteredOn(line -> !line.recorded().actor().equals(Optional.of(head())))
                .noneMatch(line -> line.recorded().happening().subject().equals("registration"));
    }

    @Test
    void days_are_those_of_london_and_both_are_included() {
        var today = LocalDate.now(workshop.clock);
        workshop.clock.pass(Duration.ofDays(2));
        RegistrationDesk.require(
                workshop.manageMentors.add(school.lead(), school.id(), new MentorForm("Mona", "Mentor", "", "")));

        assertThat(on(today, today)).isNotEmpty().allMatch(line -> day(line).equals(today));
        assertThat(on(today.plusDays(1), today.plusDays(1))).isEmpty();
        assertThat(on(today.plusDays(2), today.plusDays(2))).isNotEmpty();
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        var today = LocalDate.now(workshop.clock);
        var days = new Days(Optional.of(today), Optional.of(today.minusDays(1)));

        assertThat(refused(new Sought(Optional.empty(), days, Optional.empty(), Optional.empty(), 10), ""))
                .containsExactly("trail.days");
    }

    @Test
    void a_long_trail_comes_in_parts() {
        var all = read(Sought.latest(6));
        var next = new Sought(
                Optional.empty(),
                Days.ALL,
                Optional.empty(),
                Optional.of(all.get(2).number()),
                3);

        assertThat(read(next)).isEqualTo(all.subList(3, 6));
        assertThat(refused(Sought.latest(1001), "")).containsExactly("trail.most");
        assertThat(refused(Sought.latest(0), "")).containsExactly("trail.most");
    }

    private PersonId head() {
        return school.head().person();
    }

    private List<Line> on(LocalDate since, LocalDate until) {
        return read(new Sought(
                Optional.empty(),
                new Days(Optional.of(since), Optional.of(until)),
                Optional.empty(),
                Optional.empty(),
                100));
    }

    private LocalDate day(Line line) {
        return line.recorded().at().atZone(workshop.clock.getZone()).toLocalDate();
    }

    private static Sought kind(String kind) {
        return new Sought(Optional.empty(), Days.ALL, Optional.of(kind), Optional.empty(), 100);
    }

    private static Stream<String> kinds(List<Line> lines) {
        return lines.stream().map(line -> line.recorded().happening().kind());
    }

    private static String subject(Line line) {
        var happening = line.recorded().happening();
        return happening.subject() + " " + happening.subjectId().orElseThrow();
    }

    private List<Line> read(Sought sought) {
        return read(sought, "");
    }

    private List<Line> read(Sought sought, String reason) {
        return workshop.readTrail.read(school.body(), sought, reason).fold(lines -> lines, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private List<String> refused(Sought sought, String reason) {
        return refused(school, sought, reason);
    }

    private List<String> refused(School where, Sought sought, String reason) {
        return workshop.readTrail
                .read(where.body(), sought, reason)
                .fold(
                        lines -> List.of(),
                        refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
