/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ectmanager.domain.decision.Notice.Recipient;

/**
 * Somebody of the body said that it has told one of those to whom this service sends no mail (R47).
 *
 * @param by the name of whoever said so
 */
public record NoticeGiven(Recipient recipient, Instant at, String by) {

    public NoticeGiven {
        requireNonNull(recipient, "recipient");
        requireNonNull(at, "at");
        requireNonNull(by, "by");
    }
}
