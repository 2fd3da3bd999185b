/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names content by what it is: equal content, equal name. */
public final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    public static String of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
