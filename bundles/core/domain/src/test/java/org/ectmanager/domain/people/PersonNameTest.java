/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O\u2019Neill",
                "Anne-Marie",
                "Zo\u00eb",
                "\u0141ukasz",
                "\u674e",
                "\u0645\u0631\u064a\u0645",
                "Smith 2nd",
                "D'Arcy",
                "Nguy\u1ec5n"
            })
    void names_of_any_language_are_names(String name) {
        assertThat(new PersonName(name, name).given()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann\u0000",
                "Ann\u0007",
                "Ann\u202egnp",
                "\u2066Ann\u2069",
                "An\u200bn",
                "\ufeffAnn",
                "An\u00adn",
                "An\u2028n",
                "\ue000Ann",
                "A\u0301\u0302\u0303\u0304\u0305nn",
                "\ud800Ann",
                "\u200b",
                "1234",
                "---"
            })
    void what_cannot_be_seen_or_is_no_letter_is_no_name(String name) {
        assertThatThrownBy(() -> new PersonName(name, "Lee")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonName("Ann", name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_ends_after_a_hundred_characters() {
        assertThat(new PersonName("a".repeat(100), "Lee").given()).hasSize(100);
        assertThatThrownBy(() -> new PersonName("a".repeat(101), "Lee")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spaces_of_every_kind_are_one_space() {
        assertThat(new PersonName(" Mary\u00a0 Ann\t", "Lee").given()).isEqualTo("Mary Ann");
    }

    @Test
    void the_same_name_typed_in_two_ways_is_one_name() {
        assertThat(new PersonName("Zoe\u0308", "Lee")).isEqualTo(new PersonName("Zo\u00eb", "Lee"));
    }

    @Test
    void the_message_does_not_repeat_the_name() {
        assertThatThrownBy(() -> new PersonName("Secret\u202e", "Lee")).hasMessageNotContaining("Secret");
    }

    @Test
    void an_address_holds_nothing_that_cannot_be_seen() {
        assertThatThrownBy(() -> new EmailAddress("an\u200bn@school.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
