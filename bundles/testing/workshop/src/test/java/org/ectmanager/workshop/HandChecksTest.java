/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.HandCheck;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.ApprovalCheck;
import org.ectmanager.spi.body.ApprovalChecks;
import org.junit.jupiter.api.Test;

/** What a body checks by hand before it authorises, and how soon it means to (P3). */
class HandChecksTest extends AtBodyWithTerms {

    private static final ApprovalChecks CHECKS = ApprovalChecks.of(
            ApprovalCheck.of("contract", "The contract was seen"),
            ApprovalCheck.of("invoice", "The invoice address is known").by("the finance team"));

    @Test
    void nothing_is_authorised_before_every_check_is_ticked() {
        body.says(CHECKS);
        var id = desk.signed(school, desk.answers(school));

        assertThat(authorise(id)).extracting(Refusal::sentence).anySatisfy(sentence -> assertThat(sentence)
                .contains("The invoice address is known")
                .contains("the finance team"));
        tick(id, "contract");
        assertThat(authorise(id)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("checked");
            assertThat(refusal.sentence()).contains("The invoice address is known");
        });
        tick(id, "contract", "invoice");
        RegistrationDesk.require(authorise(id));
    }

    @Test
    void who_ticked_a_check_first_is_kept_and_a_tick_can_be_taken_back() {
        body.says(CHECKS);
        var id = desk.signed(school, desk.answers(school));
        tick(id, "contract");
        var colleague = cast.staff(school.body(), Position.AB_LEAD);
        RegistrationDesk.require(desk.authorise.tick(colleague, desk.draft(school, id), Set.of("contract", "invoice")));

        assertThat(checks(id))
                .extracting(check -> check.made().orElseThrow().person())
                .containsExactly(officer.person(), colleague.person());
        tick(id, "invoice");
        assertThat(checks(id)).extracting(check -> check.made().isPresent()).containsExactly(false, true);
        assertThat(workshop.trail(school.body(), 10))
                .extracting(told -> told.happening().kind())
                .contains("registration.checked");
    }

    @Test
    void who_does_not_authorise_ticks_nothing() {
        body.says(CHECKS);
        var id = desk.signed(school, desk.answers(school));
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThatThrownBy(() -> desk.authorise.tick(assurer, desk.draft(school, id), Set.of("contract")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_body_without_checks_authorises_as_ever_and_promises_no_day() {
        var id = desk.signed(school, desk.answers(school));

        assertThat(checks(id)).isEmpty();
        assertThat(desk.authorise.due(officer, found(id))).isEmpty();
        RegistrationDesk.require(authorise(id));
    }

    @Test
    void the_working_days_until_it_is_due_begin_after_the_day_of_the_signature() {
        body.says(ApprovalChecks.standard().within(2));
        workshop.clock.moveTo(Instant.parse("2026-08-27T15:00:00Z"));
        var id = desk.signed(school, desk.answers(school));

        assertThat(desk.authorise.due(officer, found(id))).contains(LocalDate.of(2026, 9, 1));
        RegistrationDesk.require(authorise(id));
        assertThat(desk.authorise.due(officer, found(id))).isEmpty();
    }

    private void tick(long id, String... checks) {
        RegistrationDesk.require(desk.authorise.tick(officer, desk.draft(school, id), Set.of(checks)));
    }

    private List<HandCheck> checks(long id) {
        return desk.authorise.look(officer, id).orElseThrow().byHand();
    }

    private Registration found(long id) {
        return desk.register.find(school.lead(), school.id(), id).orElseThrow();
    }

    private List<Refusal> authorise(long id) {
        return desk.authorise.authorise(
                officer, desk.draft(school, id), new Terms(Optional.of(officer.person()), Optional.empty(), "", true));
    }
}
