/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Teams.LeftAlone;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.team.ChangeTeam.Seen;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over to a new induction tutor, what stays with the one before, and teachers who have nobody. */
class NewTutorTest {

    private static final String NOW = "You are now the induction tutor of an early career teacher";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller successor;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        successor = cast.at(school.body(), school.id(), Position.INDUCTION_TUTOR);
        registration.choosesPassword(successor);
    }

    @Test
    void the_new_tutor_is_told_which_reports_are_open() {
        var review = firstReport();
        desk.dayComes(review.planned().opens().toString());
        delivered();
        names(successor);
        var letters = delivered();

        assertThat(letters).hasSize(1);
        assertThat(to(successor, letters)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo(NOW);
            assertThat(Cast.stated(letter, review.title())).startsWith("due ");
            assertThat(letter.text().toString())
                    .contains("/school/" + school.id().value() + "/ects/"
                            + started.induction().id())
                    .doesNotContain("Nova");
        });
    }

    @Test
    void whoever_names_themselves_gets_no_mail() {
        delivered();
        names(school.lead());

        assertThat(delivered()).isEmpty();
    }

    @Test
    void another_mentor_is_no_news_for_the_tutor() {
        delivered();
        RegistrationDesk.require(workshop.manageMentors.add(
                school.lead(), school.id(), new MentorForm("Olga", "Mentor", "olga@school.example", "")));
        var olga = workshop.manageMentors.at(school.lead(), school.id()).stream()
                .filter(mentor -> mentor.id() != school.mentor())
                .findFirst()
                .orElseThrow();
        RegistrationDesk.require(registration.team.change(
                school.lead(), school.id(), seen(), Map.of("mentor", Long.toString(olga.id()))));

        assertThat(delivered()).isEmpty();
    }

    @Test
    void somebody_who_has_not_accepted_gets_nothing_but_the_invitation() {
        workshop.tell.run();
        delivered();
        var address = cast.address().value();
        RegistrationDesk.require(workshop.managePeople.add(
                school.lead(),
                school.id(),
                new PersonForm("INDUCTION_TUTOR", "Ida", "Invited", "", address, address, "no")));
        RegistrationDesk.require(registration.team.change(
                school.lead(),
                school.id(),
                seen(),
                Map.of("tutor", Long.toString(post("Ida Invited").person().id().value()))));

        assertThat(delivered()).isEmpty();
    }

    @Test
    void the_draft_goes_on_with_the_new_tutor_and_nobody_else_sees_it() {
        var review = firstReport().id();
        desk.writes(started, review);
        var draft = desk.report(started, review).content();
        names(successor);

        var opened = desk.write.open(successor, school.id(), review).orElseThrow();

        assertThat(opened.report().content()).isEqualTo(draft);
        assertThat(desk.answer.open(started.ect(), review).filter(seen -> seen.isReadable()))
                .isEmpty();
        RegistrationDesk.require(desk.write.keep(
                successor,
                school.id(),
                desk.seen(started, review),
                "progress",
                ReportDesk.answers(opened.form(), Map.of())));
    }

    @Test
    void a_former_tutor_who_leaves_reads_the_draft_no_more() {
        var review = firstReport().id();
        desk.writes(started, review);
        names(successor);
        var post = post(school.tutor().name().full());
        RegistrationDesk.require(workshop.managePeople.remove(
                school.lead(),
                school.id(),
                post.appointment().id(),
                post.appointment().version()));
        var gone = cast.caller(
                school.body(), school.tutor().person(), school.tutor().name());

        assertThatThrownBy(() -> desk.write.open(gone, school.id(), review)).isInstanceOf(NotAllowed.class);
        assertThat(desk.write.open(successor, school.id(), review).orElseThrow().isReadable())
                .isTrue();
    }

    @Test
    void what_was_signed_keeps_the_name_of_who_signed() {
        var review = firstReport();
        desk.dayComes(review.planned().opens().toString());
        desk.handsIn(started, review.id());
        names(successor);

        assertThat(tutorsOf(review.id())).containsExactly(school.tutor().name().full());
        RegistrationDesk.require(desk.review.accept(
                cast.staff(school.body(), Position.QUALITY_ASSURER), desk.seen(started, review.id())));
        assertThat(tutorsOf(review.id())).containsExactly(school.tutor().name().full());
    }

    @Test
    void what_waits_for_the_tutors_signature_waits_for_the_new_one() {
        var review = firstReport();
        desk.dayComes(review.planned().opens().toString());
        desk.writes(started, review.id());
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review.id())));
        names(successor);
        delivered();
        var form = desk.report(started, review.id()).form().orElseThrow();
        RegistrationDesk.require(
                desk.answer.draft(started.ect(), desk.seen(started, review.id()), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, review.id()), ReportDesk.OATH));

        assertThat(to(successor, delivered()))
                .extracting(Letter::subject)
                .singleElement()
                .satisfies(subject -> assertThat(subject).endsWith(": " + review.title()));
        RegistrationDesk.require(desk.write.sign(
                successor, school.id(), desk.seen(started, review.id()), Signatory.TUTOR, ReportDesk.OATH));
        assertThat(tutorsOf(review.id())).containsExactly(successor.name().full());
    }

    @Test
    void a_teacher_whose_mentor_or_tutor_has_gone_is_shown_until_others_are_named() {
        assertThat(leftAlone()).isEmpty();
        RegistrationDesk.require(workshop.manageMentors.remove(school.lead(), school.id(), school.mentor(), 1));
        assertThat(leftAlone())
                .extracting(LeftAlone::withoutMentor, LeftAlone::withoutTutor)
                .containsExactly(tuple(true, false));

        tutorLeaves();
        assertThat(leftAlone())
                .extracting(LeftAlone::withoutMentor, LeftAlone::withoutTutor)
                .containsExactly(tuple(true, true));
        assertThat(registration
                        .team
                        .of(school.lead(), school.id(), started.induction().id())
                        .orElseThrow()
                        .tutor()
                        .isHere())
                .isFalse();

        names(successor);
        assertThat(leftAlone())
                .extracting(LeftAlone::withoutMentor, LeftAlone::withoutTutor)
                .containsExactly(tuple(true, false));
    }

    @Test
    void a_position_names_the_teachers_who_lose_their_tutor_with_it() {
        assertThat(registration.team.ofPosition(
                        school.lead(),
                        school.id(),
                        post(school.tutor().name().full()).appointment().id()))
                .extracting(supported -> supported.name().full())
                .containsExactly("Nova Teacher");
        assertThat(registration.team.ofPosition(
                        school.lead(),
                        school.id(),
                        post(successor.name().full()).appointment().id()))
                .isEmpty();
    }

    @Test
    void a_second_position_keeps_the_tutor() {
        var email = cast.email(school.tutor());
        RegistrationDesk.require(workshop.managePeople.add(
                school.lead(),
                school.id(),
                new PersonForm("INDUCTION_LEAD", "Test", "Person", "", email, email, "no")));

        assertThat(workshop.managePeople.at(school.lead(), school.id()).stream()
                        .filter(held -> held.person().id().equals(school.tutor().person()))
                        .flatMap(held ->
                                registration
                                        .team
                                        .ofPosition(
                                                school.lead(),
                                                school.id(),
                                                held.appointment().id())
                                        .stream()))
                .isEmpty();
        tutorLeaves();
        assertThat(leftAlone()).isEmpty();
    }

    private void tutorLeaves() {
        var post = workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().id().equals(school.tutor().person()))
                .filter(held -> held.appointment().position() == Position.INDUCTION_TUTOR)
                .findFirst()
                .orElseThrow();
        RegistrationDesk.require(workshop.managePeople.remove(
                school.lead(),
                school.id(),
                post.appointment().id(),
                post.appointment().version()));
    }

    private List<LeftAlone> leftAlone() {
        return registration.team.leftAlone(school.lead(), school.id());
    }

    private List<String> tutorsOf(long report) {
        return desk.write.open(school.lead(), school.id(), report).orElseThrow().signatures().stream()
                .filter(signature -> signature.signatory() == Signatory.TUTOR)
                .map(Signature::name)
                .toList();
    }

    private Report firstReport() {
        return desk.reports(started).get(0);
    }

    private void names(Caller tutor) {
        names(tutor.person());
    }

    private void names(PersonId tutor) {
        RegistrationDesk.require(registration.team.change(
                school.lead(), school.id(), seen(), Map.of("tutor", Long.toString(tutor.value()))));
    }

    private Seen seen() {
        var induction = registration.inductionsAt(school).get(0);
        return new Seen(induction.id(), induction.version());
    }

    private Appointed post(String name) {
        return workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().name().full().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What went out of what happened since the last time. */
    private List<Letter> delivered() {
        workshop.post.clear();
        desk.tell.run();
        return List.copyOf(workshop.post);
    }

    private List<Letter> to(Caller who, List<Letter> letters) {
        var address = cast.email(who);
        return letters.stream()
                .filter(letter -> letter.to().value().equals(address))
                .toList();
    }
}
