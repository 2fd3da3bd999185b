/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.message.MailBeforeAccount.How;
import org.ectmanager.application.message.MailBeforeAccount.Lost;
import org.ectmanager.application.operator.Inspect.BodyLine;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** Mail that was refused to somebody without an account is seen by those who handle what it is about. */
class MailBeforeAccountTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final BodyId body = cast.body();
    private final Caller officer = cast.staff(body, Position.AB_ADMINISTRATOR);
    private final Operator operator = new Operator(new PersonId(7), new PersonName("Ottoline", "Perrin"));
    private final SchoolId school = cast.school("Lost Mail School");

    @Test
    void the_officers_see_that_the_applicant_did_not_get_their_question() {
        var applicant = asked();

        assertThat(seenBy(officer)).contains(new Lost(applicant, 1, workshop.clock.instant()));
    }

    @Test
    void whoever_lets_no_schools_in_neither_sees_nor_sends_it() {
        asked();
        var assurer = cast.staff(body, Position.QUALITY_ASSURER);

        assertThat(seenBy(assurer)).isEmpty();
        assertThat(seenBy(cast.staff(cast.body(), Position.AB_LEAD))).isEmpty();
        assertThatThrownBy(() -> workshop.mailBeforeAccount.settleApplicant(assurer, school, How.AGAIN))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_officer_sends_it_again() {
        var applicant = asked();

        workshop.mailBeforeAccount.settleApplicant(officer, school, How.AGAIN);
        workshop.tell.run();

        assertThat(seenBy(officer)).isEmpty();
        assertThat(workshop.post).anyMatch(letter -> letter.to().equals(applicant));
        assertThat(kinds()).contains("mail.sent-again");
    }

    @Test
    void an_officer_who_told_them_otherwise_gives_it_up() {
        var applicant = asked();

        workshop.mailBeforeAccount.settleApplicant(officer, school, How.GIVEN_UP);
        workshop.tell.run();

        assertThat(seenBy(officer)).isEmpty();
        assertThat(workshop.post).noneMatch(letter -> letter.to().equals(applicant));
        assertThat(kinds()).contains("mail.given-up");
    }

    @Test
    void a_question_that_is_overtaken_by_a_decision_is_not_shown_any_more() {
        asked();
        RegistrationDesk.require(
                workshop.decideEntry.refuse(officer, school, version(), "Another appropriate body is meant"));

        assertThat(seenBy(officer)).isEmpty();
    }

    @Test
    void an_operator_sees_that_an_invited_lead_got_nothing() {
        var address = invited();

        assertThat(workshop.mailBeforeAccount.toLeads(operator, body))
                .contains(new Lost(address, 1, workshop.clock.instant()));
        assertThat(line().lostInvitations()).isEqualTo(1);
        assertThat(workshop.mailBeforeAccount.toLeads(operator, cast.body())).isEmpty();
    }

    @Test
    void an_operator_sends_an_invitation_again() {
        var address = invited();

        workshop.mailBeforeAccount.settleLeads(operator, body, How.AGAIN);
        workshop.tell.run();

        assertThat(workshop.post).anyMatch(letter -> letter.to().equals(address));
        assertThat(line().lostInvitations()).isZero();
    }

    private EmailAddress asked() {
        var form = cast.form(Position.HEAD_TEACHER);
        RegistrationDesk.require(workshop.enterSchool.register(body, school, form));
        workshop.tell.run();
        RegistrationDesk.require(workshop.decideEntry.query(officer, school, version(), "Are you a nursery?"));
        return refused(new EmailAddress(form.email()));
    }

    private EmailAddress invited() {
        workshop.tell.run();
        var address = cast.address();
        RegistrationDesk.require(workshop.inviteLead.invite(operator, body, address.value()));
        return refused(address);
    }

    /** What waits goes to this address, which refuses it. */
    private EmailAddress refused(EmailAddress address) {
        workshop.post.clear();
        workshop.transactions.run(Scope.of(body), () -> {
            var message = workshop.outbox.pending(10).get(0).id();
            workshop.letters.refused(message, new Mark(address, 0), Optional.empty(), "reply 550");
            workshop.outbox.done(message);
        });
        return address;
    }

    private long version() {
        return workshop.decideEntry.find(officer, school).orElseThrow().entry().version();
    }

    private Optional<Lost> seenBy(Caller caller) {
        return workshop.mailBeforeAccount.toApplicant(caller, school);
    }

    private Set<String> kinds() {
        return workshop.trail(body, 5).stream()
                .map(told -> told.happening().kind())
                .collect(Collectors.toSet());
    }

    private BodyLine line() {
        return workshop.inspect.bodies().stream()
                .filter(each -> each.id().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
