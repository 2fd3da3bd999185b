/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;

/**
 * One part of what the current body said last.
 *
 * @param words are compared in their order
 * @param content bytes that belong to it; none for none
 */
record LastGood(String part, SortedMap<String, String> words, byte[] content) {

    /** False when that is what is kept already, and nothing was written. */
    boolean keep(JpaTransactions transactions, String version) {
        var said = Json.written(words);
        return transactions
                        .sql()
                        .change(
                                """
                                insert into last_good (body, part, said, content, sha256, version)
                                values (?, ?, ?::jsonb, ?, ?, ?)
                                on conflict (body, part) do update
                                   set said = excluded.said, content = excluded.content, sha256 = excluded.sha256,
                                       version = excluded.version, kept_at = excluded.kept_at
                                 where last_good.sha256 <> excluded.sha256
                                """,
                                transactions.body(),
                                part,
                                said,
                                content,
                                sha256(said),
                                version)
                == 1;
    }

    private String sha256(String said) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(said.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
