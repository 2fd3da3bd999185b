/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import java.util.List;
import java.util.Set;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.visitor.FormToken;
import org.ectmanager.web.visitor.Visitor;

/**
 * What somebody sent with a form that did not get through. Their page shows it, and offers to send it again when that
 * can help. Passwords, answers to security questions and files are not in it; they have to be given again.
 *
 * @param action where it was sent
 * @param token lets it be sent again; empty when that would not help
 * @param signInHref where a stranger can sign in, to send it again afterwards; empty for nowhere
 * @param inTheNameOf who would send it again, when it was somebody else who had opened the form; empty otherwise
 * @param typed everything by name, where a page told it; else empty
 */
public record Rescue(
        String action,
        String token,
        List<Field> fields,
        boolean files,
        String signInHref,
        String inTheNameOf,
        SummaryList typed) {

    /** One value of a field. */
    public record Field(String name, String value) {

        /** Whether it took somebody work to write. */
        boolean isWritten() {
            return !value.matches(ONLY_FOR_US) && isLong();
        }

        private boolean isLong() {
            return value.length() > SHORT || value.strip().matches("(?s).*\\s.*") || value.contains("@");
        }
    }

    private static final int SHORT = 20;
    private static final String ONLY_FOR_US = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]+(_[A-Z]+)+";
    private static final Set<String> SECRETS = Set.of(Form.TOKEN, "again", "current");
    /** What the script of a page sends, and nobody by hand. */
    private static final String AUTOSAVE = "autosave";

    public Rescue {
        fields = List.copyOf(fields);
    }

    public static Rescue nothing() {
        return new Rescue("", "", List.of(), false, "", "", SummaryList.empty());
    }

    public static Rescue of(PageRequest request, Form form, String token) {
        var fields = form.typed().entrySet().stream()
                .filter(entry -> !isSecret(entry.getKey()) && !entry.getKey().equals(AUTOSAVE))
                .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
                .toList();
        var path = request.arrival().path();
        return new Rescue(
                path,
                token,
                fields,
                !form.uploads().isEmpty(),
                signIn(request, path),
                isOfAnother(form, request.visitor()) ? request.visitor().name() : "",
                SummaryList.empty());
    }

    public Rescue keeping(SummaryList everything) {
        return new Rescue(action, token, fields, files, signInHref, inTheNameOf, everything);
    }

    public boolean canBeSentAgain() {
        return !token.isEmpty() && !fields.isEmpty();
    }

    /** The texts that are worth copying before they are lost, unless everything is shown by name. */
    public List<String> texts() {
        return (typed.rows().isEmpty() ? fields : List.<Field>of())
                .stream().filter(Field::isWritten).map(Field::value).distinct().toList();
    }

    /** A page is opened by somebody and sent by somebody else, who signed in to the same browser since. */
    private static boolean isOfAnother(Form form, Visitor visitor) {
        var opened = FormToken.read(form.value(Form.TOKEN));
        return visitor.isSignedIn()
                && opened.isOfSomebody()
                && !opened.person().equals(FormToken.read(visitor.csrfToken()).person());
    }

    private static String signIn(PageRequest request, String path) {
        if (path.endsWith("/sign-in") || request.visitor().isSignedIn()) {
            return "";
        }
        if (request.arrival().isOfOperators()) {
            return "/operator/sign-in";
        }
        return request.look().isPresent() ? request.home() + "/sign-in" : "";
    }

    private static boolean isSecret(String name) {
        return SECRETS.contains(name) || name.startsWith("password") || name.matches("answer[0-9]+");
    }
}
