/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 46 MiB, one pass, one lane, as OWASP's verification standard advises (ASVS 5.0, appendix C). The hash
 * says its own parameters, so that they can be raised later.
 */
final class Argon2idHash {

    static final int MEMORY_KIB = 46 * 1024;

    private static final int PASSES = 1;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String FORM =
            "\\$argon2id\\$v=19\\$m=[0-9]{1,7},t=[0-9]{1,2},p=[0-9]{1,2}\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+";

    private Argon2idHash() {}

    static String of(String secret, SecureRandom random, int memoryKib) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = hash(secret, salt, memoryKib, PASSES, LANES);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    static boolean matches(String secret, String kept) {
        if (!kept.matches(FORM)) {
            return false;
        }
        var parts = kept.split("[$]");
        var costs = parts[3].split("[,=]");
        var salt = Base64.getDecoder().decode(parts[4]);
        var hash =
                hash(secret, salt, Integer.parseInt(costs[1]), Integer.parseInt(costs[3]), Integer.parseInt(costs[5]));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[5]));
    }

    private static byte[] hash(String secret, byte[] salt, int memory, int passes, int lanes) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(secret.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
