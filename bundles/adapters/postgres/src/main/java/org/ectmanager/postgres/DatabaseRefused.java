/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

/** The database cannot be had; the message is one sentence an operator can act on. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseRefused(String sentence) {
        super(sentence);
    }

    DatabaseRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
