/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.RetireBody;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class BodyRetireCommandTest {

    private final List<String> done = new ArrayList<>();
    private final BodyRetireCommand command = command();

    @Test
    void nothing_happens_before_it_is_confirmed() {
        command.body = "heron";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("Add --yes before the id");
        assertThat(done).isEmpty();
    }

    @Test
    void nobody_is_asked_to_confirm_what_is_refused() {
        command.body = "present";

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessage("It is here");
        assertThat(done).isEmpty();
    }

    @Test
    void what_is_confirmed_is_done() {
        command.body = "heron";
        command.yes = true;

        command.work();

        assertThat(done).containsExactly("retire heron");
    }

    @Test
    void putting_back_takes_nothing_from_anybody_and_needs_no_confirmation() {
        command.body = "heron";
        command.back = true;

        command.work();

        assertThat(done).containsExactly("restore heron");
    }

    @Test
    void it_is_not_taken_off_and_put_back_at_once() {
        command.body = "heron";
        command.yes = true;
        command.back = true;

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("not both");
        assertThat(done).isEmpty();
    }

    @Test
    void what_is_refused_is_said() {
        command.body = "present";
        command.yes = true;

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessage("It is here");
    }

    @Test
    void what_is_no_id_is_said_to_be_none() {
        command.body = "No Id";
        command.yes = true;

        assertThatThrownBy(command::work).isInstanceOf(Refused.class).hasMessageContaining("This is no id");
    }

    private BodyRetireCommand command() {
        var made = new BodyRetireCommand();
        made.retire = new RetireBody() {
            @Override
            public List<Refusal> retire(Optional<Operator> by, BodyId body) {
                done.add("retire " + body);
                return refusals(body);
            }

            @Override
            public List<Refusal> refusals(BodyId body) {
                return body.value().equals("present") ? List.of(Refusal.of("x", "It is here")) : List.of();
            }

            @Override
            public List<Refusal> restore(Optional<Operator> by, BodyId body) {
                done.add("restore " + body);
                return List.of();
            }
        };
        return made;
    }
}
