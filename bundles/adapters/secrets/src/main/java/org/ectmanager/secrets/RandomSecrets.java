/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.ectmanager.application.port.Secrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Secrets from the machine's secure random source. At most as many slow hashes at once as there are processors. */
@Component
public final class RandomSecrets implements Secrets {

    /** Without letters and digits that look alike. */
    private static final String TYPEABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final CommonPasswords common = new CommonPasswords();
    private final Semaphore hashing =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));
    private final int memoryKib;
    private final String nobodys;

    @Activate
    public RandomSecrets() {
        this(Argon2idHash.MEMORY_KIB);
    }

    /** With cheaper hashes: for tests that sign in and sign often. */
    public RandomSecrets(int memoryKib) {
        this.memoryKib = memoryKib;
        nobodys = Argon2idHash.of(token(), random, memoryKib);
    }

    @Override
    public String hash(String secret) {
        return slowly(() -> Argon2idHash.of(secret, random, memoryKib));
    }

    @Override
    public boolean matches(String secret, String hash) {
        var comparable = hash.isEmpty() ? nobodys : hash;
        return slowly(() -> Argon2idHash.matches(secret, comparable)) && !hash.isEmpty();
    }

    @Override
    public boolean common(String password) {
        return common.contains(password);
    }

    @Override
    public String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String tokenHash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String oneTimePassword() {
        return typeable(4) + "-" + typeable(4) + "-" + typeable(4);
    }

    @Override
    public String username() {
        return Integer.toString(100_000 + random.nextInt(900_000));
    }

    private String typeable(int length) {
        return random.ints(length, 0, TYPEABLE.length())
                .collect(StringBuilder::new, (text, i) -> text.append(TYPEABLE.charAt(i)), StringBuilder::append)
                .toString();
    }

    private <T> T slowly(Supplier<T> work) {
        hashing.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            hashing.release();
        }
    }
}
