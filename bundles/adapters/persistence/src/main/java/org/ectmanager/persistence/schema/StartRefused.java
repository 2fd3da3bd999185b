/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

/** The database is not for this platform; the message is one sentence an operator can act on. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
