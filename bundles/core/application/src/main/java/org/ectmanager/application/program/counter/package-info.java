/* SPDX-License-Identifier: Apache-2.0 */
/** Where programs are handed records, for the use cases that own them. */
package org.ectmanager.application.program.counter;
