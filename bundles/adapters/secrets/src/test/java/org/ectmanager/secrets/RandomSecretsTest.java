/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomSecretsTest {

    private final RandomSecrets secrets = new RandomSecrets();

    @Test
    void a_password_belongs_to_its_own_hash_only() {
        var hash = secrets.hash("three random words");

        assertThat(secrets.matches("three random words", hash)).isTrue();
        assertThat(secrets.matches("three random word", hash)).isFalse();
    }

    @Test
    void the_same_password_never_has_the_same_hash() {
        assertThat(secrets.hash("three random words")).isNotEqualTo(secrets.hash("three random words"));
    }

    @Test
    void the_hash_says_that_it_is_argon2id_with_46_mebibytes() {
        assertThat(secrets.hash("x")).startsWith("$argon2id$v=19$m=47104,t=1,p=1$");
    }

    @Test
    void nothing_matches_where_there_is_no_hash() {
        assertThat(secrets.matches("", "")).isFalse();
    }

    @Test
    void a_broken_hash_matches_nothing() {
        assertThat(secrets.matches("x", "$argon2id$nonsense")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "P@ssw0rd2024",
                "Liverpool2024!",
                "manchesterunited",
                "manchester united",
                "Manchester-United",
                "happy birthday",
                "1234567890",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiop"
            })
    void what_attackers_try_first_is_common(String password) {
        assertThat(secrets.common(password)).isTrue();
    }

    @Test
    void three_random_words_are_not_common() {
        assertThat(secrets.common("kettle otter daylight")).isFalse();
        assertThat(secrets.common("correct-horse-battery")).isFalse();
    }

    @Test
    void a_password_of_great_length_is_looked_at_no_longer_than_a_short_one() {
        assertThat(secrets.common("kettle otter daylight ".repeat(20))).isFalse();
        assertThat(secrets.common("a".repeat(200))).isTrue();
    }

    @Test
    void a_username_has_six_digits_and_no_leading_zero() {
        assertThat(secrets.username()).matches("[1-9][0-9]{5}");
    }

    @Test
    void a_one_time_password_can_be_typed_from_paper() {
        assertThat(secrets.oneTimePassword())
                .matches("([a-z2-9]{4}-){2}[a-z2-9]{4}")
                .doesNotContain("l", "o", "i");
    }

    @Test
    void a_token_is_kept_under_a_hash_that_says_nothing_about_it() {
        var token = secrets.token();

        assertThat(secrets.tokenHash(token)).hasSize(64).doesNotContain(token).isEqualTo(secrets.tokenHash(token));
    }
}
