/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ectmanager.domain.refusal.Refusal;

/** What was sent cannot be taken. Names fields, never repeats values. */
public final class BadBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Wrong> wrong;

    /** How far reading came. */
    public enum Kind {
        /** No JSON, or more than anybody needs to say. */
        UNREADABLE(400, "not-json", "Bad Request"),
        TOO_LARGE(413, "too-large", "Content Too Large"),
        /** A field is missing, unknown, or of the wrong type. */
        WRONG_FIELDS(400, "wrong-fields", "Bad Request"),
        /** Each field can be read, but a value cannot be. */
        WRONG_VALUES(422, "wrong-values", "Unprocessable Content");

        private final int status;
        private final String type;
        private final String title;

        Kind(int status, String type, String title) {
            this.status = status;
            this.type = type;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String type() {
            return type;
        }

        public String title() {
            return title;
        }
    }

    /**
     * @param field path of one field such as {@code contracts[0].fte}; empty where it is the whole body
     * @param rule the rule of induction that refuses it; empty where none does
     * @param guidance the paragraph of the statutory guidance that says so
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Wrong(String field, String detail, String rule, String guidance) {

        Wrong(String field, String detail) {
            this(field, detail, "", "");
        }
    }

    public BadBody(Kind kind, List<Wrong> wrong) {
        super("Wrong fields: " + wrong.size());
        this.kind = kind;
        this.wrong = List.copyOf(wrong);
    }

    /** What a use case has refused. */
    public static BadBody refused(List<Refusal> refusals) {
        return new BadBody(
                Kind.WRONG_VALUES, refusals.stream().map(Refusing::explained).toList());
    }

    static BadBody unreadable(String field, String detail) {
        return new BadBody(Kind.UNREADABLE, List.of(new Wrong(field, detail)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Wrong> wrong() {
        return wrong;
    }

    /** The first thing that is wrong, in one sentence that names its field. */
    public String sentence() {
        var first = wrong.get(0);
        return first.field().isEmpty() ? first.detail() : first.field() + ": " + first.detail();
    }
}
