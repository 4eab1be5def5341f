#ifndef BASE_ADDRESS_H
#define BASE_ADDRESS_H
/*
 * Web and mail addresses as they go into a file: ASCII (RFC 3986; mailto: RFC 6068). What a person writes or
 * copies from a browser has letters of every language, "https://värmland.example.se/hälsa".
 */
#include "base/arena.h"

/*
 * The address that `text` stands for: http://…, https://… or mailto:…, in UTF-8. Hosts become what IDNA2008
 * makes of them (RFC 5891, mapped as UTS #46 says), "xn--vrmland-5wa.example.se"; every other character that
 * an address may not hold, a space too, is written in per cent. What is in per cent already stays.
 *
 * NULL with *reason, a sentence's end in the language of messages, when it cannot be one: "it has no host".
 */
const char *address_ascii(struct arena *a, const char *text, const char **reason);

#endif
