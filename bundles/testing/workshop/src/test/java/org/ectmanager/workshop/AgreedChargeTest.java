/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.ConfirmedPost.Agreed;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.Charge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R10: what a body charges is agreed to before it is asked. */
class AgreedChargeTest extends AtTheRegistrationDesk {

    private static final BigDecimal POUNDS = new BigDecimal("120");

    @BeforeEach
    void a_body_that_charges() {
        school = desk.school(
                cast.body(BodyPolicy.standard(), Optional.of(new Charge(POUNDS, POUNDS, "for each school year"))));
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void nothing_is_signed_before_the_charge_is_agreed() {
        var id = sent();

        assertThat(signed(id, new Confirmed(true, true, false, SuitablePost.declared())))
                .extracting(Refusal::code)
                .containsExactly("registration.charge-not-agreed");
        assertThat(signed(id, Confirmed.EVERYTHING)).isEmpty();
        assertThat(codes(id)).contains("charge.agreed");
        assertThat(agreed(id)).contains(new Agreed(LocalDate.of(2026, 8, 24), POUNDS));
    }

    @Test
    void who_signs_again_after_a_question_has_agreed_since_the_first_day() {
        var id = sent();
        RegistrationDesk.require(signed(id, Confirmed.EVERYTHING));
        RegistrationDesk.require(desk.authorise.query(officer, desk.draft(school, id), "Is the post permanent?"));
        workshop.clock.pass(Duration.ofDays(14));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), "It is"));
        RegistrationDesk.require(signed(id, Confirmed.EVERYTHING));

        assertThat(agreed(id)).map(Agreed::day).contains(LocalDate.of(2026, 8, 24));
        assertThat(codes(id)).contains("charge.agreed");
    }

    @Test
    void where_nothing_is_charged_nothing_is_asked() {
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var id = sent();

        assertThat(signed(id, new Confirmed(true, true, false, SuitablePost.declared())))
                .isEmpty();
        assertThat(codes(id)).noneMatch(code -> code.startsWith("charge."));
    }

    private long sent() {
        var id = desk.typed(school, desk.answers(school));
        RegistrationDesk.require(desk.register.send(school.lead(), school.id(), desk.draft(school, id), ""));
        return id;
    }

    private List<Refusal> signed(long id, Confirmed confirmed) {
        return desk.sign.sign(school.head(), school.id(), desk.draft(school, id), RegistrationDesk.PASSWORD, confirmed);
    }

    private Optional<Agreed> agreed(long id) {
        return ConfirmedPost.charge(
                desk.register.find(school.lead(), school.id(), id).orElseThrow().answers());
    }

    private List<String> codes(long id) {
        return desk.authorise.look(officer, id).orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }
}
