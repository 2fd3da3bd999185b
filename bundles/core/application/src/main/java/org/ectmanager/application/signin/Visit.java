/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import org.ectmanager.application.permission.Caller;

/** A request of somebody who is signed in. */
public sealed interface Visit {

    /** The token that every form of this visit carries. */
    String csrf();

    /** Everything is done: the person may work. */
    record Ready(Caller caller, String csrf) implements Visit {}

    /** Something of the first sign-in is left; until then nothing else opens. */
    record Unfinished(Caller caller, FirstStep step, String csrf) implements Visit {}
}
