/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.secrets;

import static java.util.Locale.ROOT;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Passwords that attackers try first: zxcvbn guesses them within a million tries, also when spaces and signs between
 * their words are left out, or they are a well-known one with digits and signs put around it.
 */
final class CommonPasswords {

    /** Of zxcvbn's five scores: guessed within a million tries. */
    private static final int GUESSED = 1;

    /** Characters that are looked at: the time to guess grows faster than the length. */
    private static final int LOOKED_AT = 48;

    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final Set<String> known = known();

    boolean contains(String password) {
        var core = password.toLowerCase(ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        var looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return known.contains(core) || isGuessed(looked) || isGuessed(joined(looked));
    }

    private boolean isGuessed(String password) {
        return zxcvbn.measure(password).getScore() <= GUESSED;
    }

    /** Without what stands between words: to zxcvbn each space is a sign to be guessed, to a person none. */
    private static String joined(String password) {
        return password.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> known() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER
                    .load()
                    .getRankedDictionary()
                    .keySet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
