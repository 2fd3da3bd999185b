/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> KNOWN = List.of(
            "Jo Featherstone", "jo.li@a-b.example", "482913", "ECT Manager", "Kestrel Teaching School Hub", "kestrel");

    private final PasswordRule rule = new PasswordRule("qwertyuiop"::equals);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo.li@a-b.example",
                "JO.LI@A-B.EXAMPLE",
                "jo.li@a-b.example1",
                "Jo Featherstone",
                "featherstone-2026",
                "482913482913",
                "482913-482913!",
                "ECT Manager",
                "ect-manager-2026",
                "Kestrel Teaching School Hub",
                "kestrelkestrel",
                "kestrel-featherstone"
            })
    void what_others_know_is_refused(String password) {
        assertThat(rule.check(password, password, KNOWN)).map(Refusal::code).contains("password.known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otter kettle daylight",
                "kestrel otter kettle",
                "482913 otter kettle",
                "j\u00f6 li featherweight"
            })
    void words_of_ones_own_are_taken(String password) {
        assertThat(rule.check(password, password, KNOWN)).isEmpty();
    }

    @Test
    void a_username_that_is_not_drawn_yet_forbids_nothing() {
        assertThat(rule.check("otter kettle daylight", "otter kettle daylight", List.of("")))
                .isEmpty();
    }

    @Test
    void what_is_guessed_first_is_refused() {
        assertThat(rule.check("qwertyuiop", "qwertyuiop", KNOWN))
                .map(Refusal::code)
                .contains("password.common");
    }
}
