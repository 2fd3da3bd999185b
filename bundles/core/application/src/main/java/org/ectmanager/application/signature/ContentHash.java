/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 over named values, independent of their order. Each name and value goes in with its length before it, so
 * that no other content has the same bytes.
 */
public final class ContentHash {

    private ContentHash() {}

    /** In lower-case hexadecimal. */
    public static String of(Map<String, String> values) {
        var digest = sha256();
        new TreeMap<>(values).forEach((name, value) -> {
            add(digest, name);
            add(digest, value);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
