/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/** Several fields read together: all the values, or every reason why not, in the order of reading. */
public final class Answers {

    private final List<Refusal> refusals = new ArrayList<>();

    /** Takes one field's result. The value may be asked for inside {@link #then} only. */
    public <T> Supplier<T> take(Result<T> result) {
        return result.<Supplier<T>>fold(value -> () -> value, reasons -> {
            refusals.addAll(reasons);
            return () -> {
                throw new IllegalStateException("A refused field has no value");
            };
        });
    }

    public <T> Result<T> then(Supplier<T> whole) {
        return refusals.isEmpty() ? Result.done(whole.get()) : Result.refused(List.copyOf(refusals));
    }
}
