/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPolicyTest {

    @ParameterizedTest
    @EnumSource(BodyModule.class)
    void every_module_is_on_unless_a_body_does_without(BodyModule module) {
        assertThat(BodyPolicy.standard().uses(module)).isTrue();
        assertThat(BodyPolicy.standard().without(module).uses(module)).isFalse();
    }

    @Test
    void what_else_it_decides_stays_when_a_module_goes() {
        var policy = BodyPolicy.standard()
                .without(BodyModule.FEES)
                .confirmingNewHeads()
                .withoutSecurityQuestions()
                .without(BodyModule.CALCULATOR);

        assertThat(policy.off()).containsExactlyInAnyOrder(BodyModule.FEES, BodyModule.CALCULATOR);
        assertThat(policy.confirmNewHeads()).isTrue();
        assertThat(policy.securityQuestions()).isFalse();
    }

    @Test
    void help_may_have_a_named_contact() {
        var help = new HelpContacts("01632 960 110", "", "").with(new BodyContact("Fees", "Fees@northshire.example"));

        assertThat(help.contact()).contains(new BodyContact("Fees", "fees@northshire.example"));
        assertThat(new HelpContacts("01632 960 110", "", "").contact()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<script>"})
    void a_contact_without_a_role_in_words_is_refused(String role) {
        assertThatThrownBy(() -> new BodyContact(role, "fees@northshire.example"))
                .hasMessageContaining("A contact\u2019s role");
    }

    @Test
    void a_contact_is_reached_by_e_mail() {
        assertThatThrownBy(() -> new BodyContact("Fees", "nobody")).hasMessageContaining("looks like");
    }
}
