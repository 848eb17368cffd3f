package nl.wijkspil.platform.enterprises;

import java.util.Optional;

/**
 * Where the enterprise is. Empty text means not filled in; the place is always there.
 *
 * @param street street, or empty
 * @param houseNumber number with addition, such as {@code 12 a}, or empty
 * @param postcode as {@code 1234 AB}, or empty; see {@link Postcodes}
 * @param place village or town
 * @param municipality municipality (gemeente), or empty
 * @param province province, if known
 */
public record Address(
        String street,
        String houseNumber,
        String postcode,
        String place,
        String municipality,
        Optional<Province> province) {

    /** Refuses an address without a place or with a postcode of another shape. */
    public Address {
        if (place.isBlank()) {
            throw new IllegalArgumentException(
                    "place is empty.%nMaybe the village or town is in another column.".formatted());
        }
        if (!postcode.isEmpty() && !Postcodes.valid(postcode)) {
            throw new IllegalArgumentException(
                    "postcode (%s) is not like 1234 AB.%nMaybe use Postcodes.parse first."
                            .formatted(postcode));
        }
    }

    /** {@return street and number in one line, or empty} */
    public String streetLine() {
        return (street + " " + houseNumber).strip();
    }

    /** {@return postcode and place in one line} */
    public String placeLine() {
        return (postcode + " " + place).strip();
    }
}
