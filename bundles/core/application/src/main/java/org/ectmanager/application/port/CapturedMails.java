/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ConsumerType;

/** Mails that were kept instead of sent. Sample mode only. */
@ConsumerType
public interface CapturedMails {

    /** Keeps a mail in the transaction that caused it. */
    void keep(BodyId body, String recipient, String subject, String html, String plain);

    /** The latest mails of the current body, newest first, without their texts. */
    List<Captured> latest(int most);

    Optional<Captured> find(long id);

    /** A mail as it would have arrived. */
    record Captured(long id, Instant at, String recipient, String subject, String html, String plain) {}
}
