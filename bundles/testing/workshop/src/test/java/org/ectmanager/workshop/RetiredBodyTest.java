/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators take an appropriate body off the directory whose plugin is away for good. */
class RetiredBodyTest {

    private static final Optional<Operator> AT_THE_CONSOLE = Optional.empty();

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private AppropriateBodyPlugin plugin;
    private BodyId body;

    @BeforeEach
    void a_body_was_here_and_left() {
        var like = workshop.bodies.find(cast.body()).orElseThrow().profile();
        var profile = new BodyProfile(
                new BodyId(like.id() + "-leaving"), "Leaving " + like.id(), "A hub", like.branding(), like.help());
        plugin = () -> profile;
        body = profile.id();
        workshop.bodies.arrive(plugin);
        workshop.keepLooks.run();
        workshop.bodies.leave(plugin);
        workshop.keepLooks.run();
    }

    @Test
    void it_is_off_the_directory_and_still_known() {
        assertThat(workshop.away.all()).extracting(KeptLook::body).contains(body);

        assertThat(workshop.retireBody.retire(AT_THE_CONSOLE, body)).isEmpty();

        assertThat(workshop.away.all()).extracting(KeptLook::body).doesNotContain(body);
        assertThat(workshop.away.retired()).extracting(KeptLook::body).contains(body);
        assertThat(workshop.away.find(body).orElseThrow().isRetired()).isTrue();
    }

    @Test
    void it_can_be_put_back() {
        workshop.retireBody.retire(AT_THE_CONSOLE, body);

        assertThat(workshop.retireBody.restore(AT_THE_CONSOLE, body)).isEmpty();

        assertThat(workshop.away.all()).extracting(KeptLook::body).contains(body);
        assertThat(workshop.away.retired()).extracting(KeptLook::body).doesNotContain(body);
    }

    @Test
    void both_are_told_in_its_trail_with_the_operator_who_did_it() {
        var somebody = cast.staff(cast.body(), Position.AB_LEAD);
        var operator = new Operator(somebody.person(), somebody.name());

        workshop.retireBody.retire(Optional.of(operator), body);
        assertThat(latest().happening().kind()).isEqualTo("body.retired");
        assertThat(latest().actor()).contains(somebody.person());

        workshop.retireBody.restore(AT_THE_CONSOLE, body);
        assertThat(latest().happening().kind()).isEqualTo("body.restored");
        assertThat(latest().actor()).isEmpty();
    }

    @Test
    void one_that_is_here_cannot_be_taken_off() {
        workshop.bodies.arrive(plugin);

        assertThat(workshop.retireBody.retire(AT_THE_CONSOLE, body))
                .extracting(Refusal::code)
                .containsExactly("body.present");
        assertThat(workshop.away.find(body)).isEmpty();
    }

    @Test
    void one_that_was_never_here_or_is_off_already_cannot_either() {
        workshop.retireBody.retire(AT_THE_CONSOLE, body);

        assertThat(workshop.retireBody.retire(AT_THE_CONSOLE, body))
                .extracting(Refusal::code)
                .containsExactly("body.not-away");
        assertThat(workshop.retireBody.retire(AT_THE_CONSOLE, new BodyId("never-here")))
                .extracting(Refusal::code)
                .containsExactly("body.not-away");
        assertThat(workshop.retireBody.restore(AT_THE_CONSOLE, new BodyId("never-here")))
                .extracting(Refusal::code)
                .containsExactly("body.not-off");
    }

    @Test
    void whether_it_would_be_refused_is_said_without_doing_it() {
        assertThat(workshop.retireBody.refusals(body)).isEmpty();
        assertThat(workshop.away.all()).extracting(KeptLook::body).contains(body);

        workshop.retireBody.retire(AT_THE_CONSOLE, body);
        assertThat(workshop.retireBody.refusals(body)).extracting(Refusal::code).containsExactly("body.not-away");

        workshop.bodies.arrive(plugin);
        assertThat(workshop.retireBody.refusals(body)).extracting(Refusal::code).containsExactly("body.present");
    }

    @Test
    void it_is_in_the_directory_again_when_its_plugin_was_back() {
        workshop.retireBody.retire(AT_THE_CONSOLE, body);
        workshop.bodies.arrive(plugin);
        workshop.keepLooks.run();
        workshop.bodies.leave(plugin);

        assertThat(workshop.away.all()).extracting(KeptLook::body).contains(body);
        assertThat(latest().happening().kind()).isEqualTo("body.restored");
        assertThat(latest().happening().sentence()).contains("came back");
    }

    private Recorded latest() {
        return workshop.transactions
                .in(Scope.of(body), () -> new JdbcAuditTrail(workshop.transactions).latest(1))
                .get(0);
    }
}
