/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;

/** How an early career teacher is registered, signed for and authorised. */
final class Registering {

    static final Topic.Group AT_SCHOOL = new Topic.Group(
            "For schools: registering early career teachers",
            List.of(
                    new Topic(
                            "register-a-teacher",
                            "Register an early career teacher",
                            "For head teachers, induction leads, induction tutors and school administrators. Some appropriate bodies let only some of them register; the others see no “Registrations”.",
                            List.of(
                                    "Choose “Registrations” in the menu, then “Register an early career teacher”. The page says from when and until when your appropriate body takes registrations, where it has such days, and who should register.",
                                    "Answer the steps. You can stop at any time: what you typed is kept, even when it is not right yet.",
                                    "Have the teacher’s TRN and date of birth at hand. They must agree with the national teaching record; if the name may be another one there, give the previous surname.",
                                    "If a part of induction was served before, say where, under which appropriate body and how many full-time equivalent terms. The last report says it. The appropriate body checks it, and the plan is made for the rest.",
                                    "If induction was begun in Wales, say how it ended and how long it was. If the teacher may be exempt, choose the exemption and say what shows it, for lost records also which days the appraisal report covers; who decides is said with the checks.",
                                    "Choose the day on which induction starts: the first day of a term, or another day. Give the first day of the contract only if it is another one.",
                                    "For supply, give its last day and say whether the head teacher agreed to an induction before the start. If it was made longer, say when it became clear that it lasts a term.",
                                    "Then choose the induction tutor and the mentor. If the mentor is not on the list, choose “Save and add a mentor”.",
                                    "Some appropriate bodies ask something of their own in a last step, such as whether you accept their agreement. If they change a question before you send, you are asked again.",
                                    "Check all answers and what the rules say about them, then send them to the head teacher. If they cannot be sent yet, the page says why and from when: what you typed is kept until then."),
                            "Without qualified teacher status the registration is kept and the record is asked again every week. Enter the teacher’s own e-mail address, not that of another teacher or a colleague. Who was in induction before keeps the account that they have, whatever address you enter: they sign in with it and can change the address there. “Download this registration as PDF” is there at every stage."),
                    new Topic(
                            "change-posts",
                            "Add or end a post, or change how much is worked",
                            "For head teachers and induction leads of the school that leads, and for leads and administrators of the appropriate body.",
                            List.of(
                                    "Open the early career teacher and choose “Add or end a post, or change a working pattern”. When a report says that the teacher leaves or the contract changes, “What to do next” on your home page leads there.",
                                    "For a second post choose “Add a post at another school” and find the school by postcode, name or URN.",
                                    "For more or less work choose “Change working pattern” on the school’s card, for the end of a post “Set last day”.",
                                    "Choose “See the new plan”. Read the warnings and what changes, then choose “Save and plan anew”; where no date changes the button says “Save”."),
                            "A post at the school that leads cannot end while another one runs. End the other first. If the teacher stays at the other school, ask your appropriate body: it releases the teacher from your school, and the other school registers them."),
                    new Topic(
                            "sign-a-registration",
                            "Sign a registration, or send it back",
                            "For head teachers.",
                            List.of(
                                    "Choose “To sign” in the menu, then the teacher.",
                                    "Read everything. To have something changed, write what under “Or send it back” and send it back.",
                                    "Tick each point that the post has, and that the early career teacher and you agree to the start and, where the page shows fees or an agreement of the appropriate body, to these. If a point does not hold, send the registration back.",
                                    "To sign, tick the declaration, type your password and choose “Sign and send to the appropriate body”."),
                            "For 24 hours after your e-mail address has changed you cannot sign. If your appropriate body has to confirm you first, the page says so, and whom to ask; what waits is listed, and you sign it afterwards."),
                    new Topic(
                            "answer-about-a-teacher",
                            "Answer a question about a registration",
                            "For head teachers, induction leads, induction tutors and school administrators.",
                            List.of(
                                    "Choose “Registrations” in the menu, then the teacher with “Question from the appropriate body”.",
                                    "Read the question at the top. Change the answers that need it with “Change”.",
                                    "Write your reply and send it to the head teacher, who signs again."),
                            ""),
                    new Topic(
                            "withdraw-a-registration",
                            "Withdraw a registration",
                            "For head teachers, induction leads, induction tutors and school administrators, while it is with the school.",
                            List.of(
                                    "Open the registration from “Registrations”.",
                                    "Choose “Withdraw this registration” and confirm it."),
                            "While it waits for the head teacher, choose “Take it back to change it” first. Once the head teacher has signed, ask your appropriate body.")));

    static final Topic.Group AT_BODY = new Topic.Group(
            "For appropriate bodies: registrations",
            List.of(
                    new Topic(
                            "authorise-a-teacher",
                            "Check and authorise a registration",
                            "For leads and administrators of an appropriate body. An e-mail tells you when a head teacher has signed.",
                            List.of(
                                    "Choose “Registrations” in the menu, then the teacher. “Record” says what the national record answered last; “Waits for QTS” is asked again every week, and an e-mail tells you of another answer.",
                                    "Read the checks. “Why?” tells the rule and the paragraph of the guidance. “Not yet” and “Refused” stand in the way, a “Warning” needs to be noted.",
                                    "If the teaching record could not be asked, or has changed since, choose “Ask the record again”.",
                                    "Choose “Authorise: induction may begin”, a named contact and perhaps a quality assurer. Tick the points of a suitable post that you are satisfied of: all of them are needed.",
                                    "If induction was extended in Wales, check the terms by which; they make it longer here. If a part of induction was served before, check the terms against the earlier reports. If you led it yourself, your own record stands on the page, with a warning where the school says something else. Confirm the number or correct it and say why; the school reads that.",
                                    "If your appropriate body checks something by hand, tick it under “Checks by hand” and save: everything there has to be ticked first.",
                                    "Save the decision."),
                            "Where your appropriate body has said within how many working days it decides, the list says by when, and what is overdue. The named contact is neither the teacher’s quality assurer nor a decision maker."),
                    new Topic(
                            "query-a-registration",
                            "Ask the school about a registration, or refuse it",
                            "For leads and administrators of an appropriate body.",
                            List.of(
                                    "Open the registration from “Registrations”.",
                                    "Choose “Ask the school a question” and type it, or “Refuse” and type the reason.",
                                    "Save the decision. A question comes back to you once the head teacher has signed again."),
                            "While the school has it back you see what its head teacher signed last, not what is being changed. If a colleague decides at the same moment, nothing is overwritten and what you typed is kept. Refuse it, too, when you deem the teacher exempt because records are lost, by an appraisal report whose days the checks found to be enough; the Department hears of it from you."),
                    new Topic(
                            "correct-wales",
                            "Correct an extension decided in Wales",
                            "For leads and administrators of an appropriate body, while induction runs.",
                            List.of(
                                    "Choose “Early career teachers” in the menu, then the teacher.",
                                    "Choose “Correct an extension decided in Wales” under “How induction began here”.",
                                    "Type the terms that count, or nothing where it was not extended, and why you correct it.",
                                    "Choose “See the new plan”. Read what changes, then choose “Correct the extension”."),
                            "The early career teacher, the induction tutor and the head teacher get an e-mail, and the school reads why with the registration. Nothing is corrected any more once your body has extended induction, or the final assessment is shared with the teacher.")));

    private Registering() {}
}
