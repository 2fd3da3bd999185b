/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.refusal;

import java.util.List;
import java.util.function.Function;

/** What came of asking for something: the thing, or every reason why not. */
public sealed interface Result<T> {

    record Done<T>(T value) implements Result<T> {}

    record Refused<T>(List<Refusal> refusals) implements Result<T> {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("A refusal gives at least one reason");
            }
        }
    }

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Result<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Result<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    default <R> R fold(Function<T, R> onDone, Function<List<Refusal>, R> onRefused) {
        return this instanceof Done<T> done
                ? onDone.apply(done.value())
                : onRefused.apply(((Refused<T>) this).refusals());
    }

    default <R> Result<R> map(Function<T, R> change) {
        return fold(value -> done(change.apply(value)), Result::refused);
    }
}
