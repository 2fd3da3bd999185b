/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes documents to keep and to print. */
@ConsumerType
public interface Documents {

    /** A PDF in the body's style; the same document gives the same bytes. */
    byte[] pdf(Document document);

    /**
     * What a document says. All values are plain text; line breaks in them are kept.
     *
     * @param subject whom or what it is about, below the title
     * @param signatures in the order in which they were given
     * @param contentHash SHA-256 of what was signed, in hexadecimal, or empty while nothing can be signed yet
     * @param made as of when it is true; printed in English local time
     */
    record Document(
            BodyProfile body,
            String title,
            String subject,
            List<Section> sections,
            List<Signature> signatures,
            String contentHash,
            Instant made) {

        public Document {
            requireNonNull(body, "body");
            requireNonNull(made, "made");
            sections = List.copyOf(sections);
            signatures = List.copyOf(signatures);
            if (!contentHash.matches("([0-9a-f]{64})?")) {
                throw new IllegalArgumentException("A content hash is 64 hexadecimal digits in lower case");
            }
        }
    }

    record Section(String heading, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** One piece of a section. */
    sealed interface Block {}

    record Text(String text) implements Block {}

    /** A question and what was answered; an empty answer is shown as not answered. */
    record Answer(String question, String answer) implements Block {}

    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    record Table(List<String> head, List<List<String>> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            var columns = head.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table has as many cells as its head");
            }
        }
    }

    /**
     * Who signed, as what, when and to which words.
     *
     * @param covers what the signature is for, such as the sections of a report; may be empty
     */
    record Signature(String signer, String role, Instant at, String declaration, String covers) {}
}
