/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

/** A letter was not taken now. The message says why in a sentence for operators, and names nobody. */
public abstract class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NotSent(String reason) {
        super(reason);
    }

    /** Whether another try cannot help, because the letter or its address is refused. */
    public boolean isForGood() {
        return false;
    }
}
