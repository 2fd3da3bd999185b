/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.agreement.AcceptAgreements.SchoolAgreement;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Acceptances.Accepted;
import org.ectmanager.application.port.Acceptances.Line;
import org.ectmanager.application.program.ListSchools.Agreed;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.BodyPolicy;
import org.junit.jupiter.api.Test;

/** What a body wants agreed to is accepted by somebody with authority before what it guards (P24). */
class AgreementsTest extends AtBodyWithTerms {

    private static final Agreement SERVICE = Agreement.of(
            "service", "1", "Service level agreement", "We answer within two days.", "You tell us of leavers.");
    private static final Confirmed UNTICKED = new Confirmed(true, true, true, SuitablePost.declared());

    @Test
    void a_registration_is_signed_once_the_school_has_accepted_and_not_before() {
        body.says(SERVICE);
        var id = typed();

        RegistrationDesk.require(send(id));
        assertThat(sign(id)).singleElement().satisfies(refusal -> assertThat(refusal.sentence())
                .contains("has not accepted \u201cService level agreement\u201d")
                .contains("Its head teacher")
                .contains("\u201cAgreements\u201d"));
        RegistrationDesk.require(accept(school.head(), "1"));
        RegistrationDesk.require(sign(id));
    }

    @Test
    void who_accepted_which_words_and_when_is_kept_and_told_whatever_the_body_says_later() {
        body.says(SERVICE);
        RegistrationDesk.require(accept(school.head(), "1"));
        body.says(Agreement.of("service", "2", "Another agreement", "Everything is otherwise."));

        assertThat(workshop.entry.accept.accepted(school.lead(), school.id()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.words()).isEqualTo(Acceptance.Words.of(SERVICE));
                    assertThat(kept.by().id()).isEqualTo(school.head().person());
                    assertThat(kept.by().position()).isEqualTo(Position.HEAD_TEACHER);
                    assertThat(kept.at()).isEqualTo(workshop.clock.instant());
                    assertThat(workshop.entry.accept.accepted(school.head(), school.id(), kept.id()))
                            .contains(kept);
                    assertThat(workshop.entry.see.accepted(officer, kept.id())).contains(kept);
                });
        assertThat(workshop.trail(school.body(), 5))
                .anySatisfy(told -> assertThat(told.happening().sentence())
                        .isEqualTo("The school accepted \u201cService level agreement\u201d, version 1"));
    }

    @Test
    void it_is_asked_for_again_when_and_only_when_its_version_changed() {
        body.says(SERVICE);
        RegistrationDesk.require(accept(school.head(), "1"));
        body.says(Agreement.of("service", "1", "Service level agreement", "We answer within two working days."));
        assertThat(standing().awaited()).isFalse();

        body.says(Agreement.of("service", "2", "Service level agreement", "We answer within a week."));
        assertThat(standing().awaited()).isTrue();
        assertThat(accept(school.head(), "1")).extracting(Refusal::code).containsExactly("agreement.changed");
        RegistrationDesk.require(accept(school.head(), "2"));
        assertThat(accept(school.head(), "2")).extracting(Refusal::code).containsExactly("agreement.accepted");
    }

    @Test
    void only_who_has_authority_accepts_and_hears_who_that_is() {
        body.says(SERVICE);

        assertThat(standing(school.lead()).mayAccept()).isFalse();
        assertThatThrownBy(() -> accept(school.lead(), "1"))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.why()).contains("head teacher"));
        assertThatThrownBy(() -> accept(officer, "1")).isInstanceOf(NotAllowed.class);
        body.says(SERVICE.alsoByLeads());
        RegistrationDesk.require(accept(school.lead(), "1"));
    }

    @Test
    void a_head_teacher_whom_the_body_has_to_confirm_first_accepts_nothing_until_then() {
        body.says(SERVICE);
        body.says(BodyPolicy.standard().confirmingNewHeads());

        assertThat(standing(addedByColleague()).mayAccept()).isFalse();
        assertThat(standing(school.head()).mayAccept()).isTrue();
    }

    private Caller addedByColleague() {
        var held = school.head().appointments().get(0);
        return new Caller(
                school.body(),
                school.head().person(),
                school.head().name(),
                List.of(new Appointment(
                        held.id(),
                        held.person(),
                        held.school(),
                        held.position(),
                        held.trained(),
                        held.since(),
                        Optional.of(school.lead().person()),
                        Optional.empty(),
                        held.acceptedAt(),
                        held.version())));
    }

    @Test
    void unread_and_unticked_it_is_not_accepted() {
        body.says(SERVICE);

        assertThat(workshop.entry.accept.accept(school.head(), school.id(), "service", "1", false))
                .extracting(Refusal::code)
                .containsExactly("agreement.not-ticked");
        assertThat(standing().awaited()).isTrue();
    }

    @Test
    void what_comes_first_keeps_people_and_registrations_back_but_not_the_head_teacher() {
        body.says(SERVICE.atEntry());
        var id = typed();

        assertThat(send(id)).extracting(Refusal::code).containsExactly("agreement.not-accepted");
        assertThat(add(Position.INDUCTION_TUTOR)).extracting(Refusal::code).containsExactly("agreement.not-accepted");
        assertThat(add(Position.HEAD_TEACHER)).extracting(Refusal::code).doesNotContain("agreement.not-accepted");

        RegistrationDesk.require(accept(school.head(), "1"));
        RegistrationDesk.require(add(Position.INDUCTION_TUTOR));
        RegistrationDesk.require(send(id));
    }

    private List<Refusal> add(Position position) {
        return workshop.managePeople.add(school.lead(), school.id(), cast.form(position));
    }

    @Test
    void one_for_each_year_is_accepted_again_from_its_day_on() {
        body.says(SERVICE.eachYearFrom(MonthDay.of(6, 24)));
        RegistrationDesk.require(accept(school.head(), "1"));
        workshop.clock.pass(Duration.ofDays(300));
        assertThat(standing().awaited()).isFalse();

        workshop.clock.pass(Duration.ofDays(5));
        assertThat(standing().awaited()).isTrue();
        RegistrationDesk.require(accept(school.head(), "1"));
        assertThat(standing().awaited()).isFalse();
    }

    @Test
    void one_for_each_registration_is_accepted_with_the_signature() {
        body.says(SERVICE.eachRegistration());
        var id = typed();
        RegistrationDesk.require(send(id));

        assertThat(sign(id, UNTICKED)).extracting(Refusal::code).containsExactly("registration.agreement-not-accepted");
        RegistrationDesk.require(sign(id));
        assertThat(workshop.entry.accept.withRegistration(school.head(), school.id(), id))
                .isEmpty();
        assertThat(workshop.entry.accept.accepted(school.head(), school.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.registration()).contains(id));

        var next = typed();
        RegistrationDesk.require(send(next));
        assertThat(sign(next, UNTICKED))
                .extracting(Refusal::code)
                .containsExactly("registration.agreement-not-accepted");
    }

    @Test
    void who_signs_again_has_accepted_already_unless_it_is_another_version() {
        body.says(SERVICE.eachRegistration());
        var id = desk.signed(school, desk.answers(school));
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));
        RegistrationDesk.require(
                desk.register.send(school.lead(), school.id(), desk.draft(school, id), "It is permanent"));

        RegistrationDesk.require(sign(id, UNTICKED));
    }

    @Test
    void officers_see_which_school_has_accepted_which_version() {
        body.says(SERVICE);
        var other = desk.school(school.body());
        RegistrationDesk.require(accept(school.head(), "1"));
        assertThat(workshop.entry.see.lacking(officer)).isEqualTo(1);
        var lines = workshop.entry.see.schools(officer, "service", Wanted.page(1));

        assertThat(lines.items())
                .filteredOn(line -> line.school().equals(school.id()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.last()).map(Accepted::version).contains("1");
                    assertThat(workshop.entry.see.holds(SERVICE, line)).isTrue();
                });
        assertThat(lines.items())
                .filteredOn(line -> line.school().equals(other.id()))
                .extracting(Line::last)
                .containsExactly(Optional.empty());

        body.says(Agreement.of("service", "2", "Service level agreement", "We answer within a week."));
        assertThat(workshop.entry.see.lacking(officer)).isEqualTo(2);
        assertThatThrownBy(() -> workshop.entry.see.agreements(school.head())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void programs_read_which_versions_a_school_has_accepted_for_itself() {
        body.says(
                SERVICE,
                Agreement.of("data", "1", "Data sharing", "We share names.").eachRegistration());
        RegistrationDesk.require(accept(school.head(), "1"));
        desk.signed(school, desk.answers(school));
        var services = new ServiceDesk(workshop, cast, desk);
        var client = services.client(school.body(), Grant.SCHOOLS_READ);

        assertThat(services.schools.find(client, school.id()).orElseThrow().agreements())
                .containsExactly(new Agreed("service", "1", workshop.clock.instant()));
    }

    private List<Refusal> accept(Caller who, String version) {
        return workshop.entry.accept.accept(who, school.id(), "service", version, true);
    }

    private SchoolAgreement standing() {
        return standing(school.head());
    }

    private SchoolAgreement standing(Caller who) {
        return workshop.entry.accept.find(who, school.id(), "service").orElseThrow();
    }
}
